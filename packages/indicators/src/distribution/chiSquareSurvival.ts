import gammainc from '@stdlib/math-base-special-gammainc';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The probability that a chi-square variable is at least x: the upper incomplete gamma function Q(df / 2, x / 2).
 * Source: NIST Digital Library of Mathematical Functions, 8.2.
 * @param x 0 or more; below it the probability is 1
 * @param df degrees of freedom, above 0
 * @returns 0 to 1; `undefined` where x is not a number or there are no degrees of freedom
 * @example
 * ```ts
 * import { chiSquareSurvival } from '@jalon/indicators/distribution';
 * chiSquareSurvival(3.841458820694124, 1)?.toFixed(12); // => '0.050000000000'
 * ```
 */
export function chiSquareSurvival(x: number, df: number): number | undefined {
  if (Number.isNaN(x) || !(df > 0 && Number.isFinite(df))) return undefined;
  if (x <= 0) return 1;
  return x === Number.POSITIVE_INFINITY ? 0 : finiteNumber(gammainc(x / 2, df / 2, true, true));
}
