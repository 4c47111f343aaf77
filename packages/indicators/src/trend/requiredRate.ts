import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The change per step of time that still leads to the target: (T − A) / time left.
 * Source: straight line from the latest value to the target.
 * @param values latest value and target in one unit, with the steps of time (for example years) that are left
 * @returns in that unit per step, below 0 where the value has to fall; `undefined` where no time is left or a value is not
 * finite
 * @example
 * ```ts
 * import { requiredRate } from '@jalon/indicators';
 * requiredRate({ actual: 36, target: 45, remaining: 6 }); // => 1.5
 * requiredRate({ actual: 36, target: 45, remaining: 0 }); // => undefined
 * ```
 */
export function requiredRate(values: {
  readonly actual: number;
  readonly target: number;
  readonly remaining: number;
}): number | undefined {
  const { actual, target, remaining } = values;
  // an infinite time left would make any rate 0
  return remaining > 0 && remaining < Infinity ? finiteNumber((target - actual) / remaining) : undefined;
}
