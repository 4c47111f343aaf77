import betainc from '@stdlib/math-base-special-betainc';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The probability that a beta variable is at most x: the regularised incomplete beta function I_x(a, b).
 * Source: NIST Digital Library of Mathematical Functions, 8.17.
 * @param x from 0 to 1; below it the probability is 0, above it 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns 0 to 1; `undefined` where a shape is not a positive number, or both are beyond 5 million
 * @example
 * ```ts
 * import { betaCdf } from '@jalon/indicators/distribution';
 * betaCdf(0.5, 2, 2); // => 0.5
 * ```
 */
export function betaCdf(x: number, a: number, b: number): number | undefined {
  if (Number.isNaN(x) || !(a > 0 && b > 0 && Number.isFinite(a + b))) return undefined;
  // with two huge shapes the function loses its digits
  if (Math.min(a, b) > 5e6) return undefined;
  return finiteNumber(betainc(Math.min(1, Math.max(0, x)), a, b));
}
