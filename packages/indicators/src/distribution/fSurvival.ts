import betainc from '@stdlib/math-base-special-betainc';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The probability that a variable of Fisher's F is at least x: I(df2 / (df2 + df1 x); df2 / 2, df1 / 2).
 * @param x 0 or more; below it the probability is 1
 * @param df1 degrees of freedom of the numerator, above 0
 * @param df2 degrees of freedom of the denominator, above 0
 * @returns 0 to 1; `undefined` where x is not a number or there are no degrees of freedom
 * @example
 * ```ts
 * import { fSurvival } from '@jalon/indicators/distribution';
 * fSurvival(1, 4, 4)?.toFixed(12); // => '0.500000000000'
 * ```
 */
export function fSurvival(x: number, df1: number, df2: number): number | undefined {
  if (Number.isNaN(x) || !(df1 > 0 && df2 > 0 && Number.isFinite(df1 + df2))) return undefined;
  if (x <= 0) return 1;
  const weighed = df1 * x;
  if (weighed === Number.POSITIVE_INFINITY) return 0;
  return finiteNumber(betainc(df2 / (df2 + weighed), df2 / 2, df1 / 2));
}
