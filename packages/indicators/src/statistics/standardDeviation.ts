import { variance } from './variance.ts';

/**
 * The standard deviation of a sample: the root of Σ(x − x̄)² / (n − 1).
 * @returns in the unit of the values, 0 or more; `undefined` of fewer than two values
 * @example
 * ```ts
 * import { standardDeviation } from '@jalon/indicators';
 * standardDeviation([2, 4, 6]); // => 2
 * ```
 */
export function standardDeviation(values: readonly number[]): number | undefined {
  const found = variance(values);
  return found === undefined ? undefined : Math.sqrt(found);
}
