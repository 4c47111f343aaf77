import betainc from '@stdlib/math-base-special-betainc';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The probability that Student's t lies at least as far from 0 as t: 1 − I(t² / (df + t²); 1/2, df / 2), precise in the tails.
 * Source: Student, The probable error of a mean, Biometrika 6 (1908) 1–25.
 * @param df degrees of freedom, above 0, whole or not
 * @returns 0 to 1; `undefined` where t is not a number or there are no degrees of freedom
 * @example
 * ```ts
 * import { tTwoSidedP } from '@jalon/indicators/distribution';
 * tTwoSidedP(1, 1)?.toFixed(12); // => '0.500000000000'
 * ```
 */
export function tTwoSidedP(t: number, df: number): number | undefined {
  if (Number.isNaN(t) || !(df > 0 && Number.isFinite(df))) return undefined;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  // of three ways to write the same area, the one that rounding does not wipe out
  if (square < 1) return finiteNumber(1 - betainc(square / (df + square), 0.5, df / 2));
  return finiteNumber(
    square < df
      ? betainc(square / (df + square), 0.5, df / 2, true, true)
      : betainc(df / (df + square), df / 2, 0.5),
  );
}
