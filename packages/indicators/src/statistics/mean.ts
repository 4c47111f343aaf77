import { sum } from './sum.ts';

/**
 * The arithmetic mean: Σx / n.
 * @returns in the unit of the values; `undefined` of nothing, and where a value is not finite
 * @example
 * ```ts
 * import { mean } from '@jalon/indicators';
 * mean([2, 4, 9]); // => 5
 * ```
 */
export function mean(values: readonly number[]): number | undefined {
  const total = sum(values);
  return total === undefined || values.length === 0 ? undefined : total / values.length + 0;
}
