/**
 * Numbers that describe many numbers: a total, a centre, a spread.
 * @module
 */

/**
 * The sum of numbers, with what rounding loses kept beside it, so that large and small numbers of both signs add up.
 * Σx, by compensated summation. Source: Neumaier, Z. Angew. Math. Mech. 54 (1974) 39–51.
 * @returns in the unit of the values, 0 of nothing; `undefined` where a value is not finite or the sum is too large
 * @example
 * ```ts
 * import { sum } from '@jalon/indicators';
 * sum([0.1, 0.2, 0.3]); // => 0.6
 * sum([1e16, 1, -1e16]); // => 1
 * ```
 */
export function sum(values: readonly number[]): number | undefined {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const found = total + lost;
  return Number.isFinite(found) ? found : undefined;
}
