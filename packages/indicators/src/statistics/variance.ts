import { mean } from './mean.ts';
import { sum } from './sum.ts';

/**
 * The variance of a sample: Σ(x − x̄)² / (n − 1).
 * @returns in the unit of the values squared, 0 or more; `undefined` of fewer than two values
 * @example
 * ```ts
 * import { variance } from '@jalon/indicators';
 * variance([2, 4, 9]); // => 13
 * ```
 */
export function variance(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  const squares = sum(values.map((value) => (value - centre) ** 2));
  return squares === undefined ? undefined : squares / (values.length - 1);
}
