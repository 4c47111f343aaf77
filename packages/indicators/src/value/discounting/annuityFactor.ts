import { finiteNumber } from '../../statistics/finiteNumber.ts';

/**
 * What one unit of money a year, at the end of each year, is worth today: (1 − (1 + r)^−n) / r, and n where r = 0.
 * Source: Drummond et al., Methods for the Economic Evaluation of Health Care Programmes (4th ed., 2015), ch. 7.
 * @param rate per year, above −1
 * @param years 0 or more, fractions allowed
 * @returns a number of years; `undefined` where an argument cannot be used or the factor is too large
 * @example
 * ```ts
 * import { annuityFactor } from '@jalon/indicators';
 * annuityFactor(0, 5); // => 5
 * Number(annuityFactor(0.05, 10)?.toFixed(4)); // => 7.7217
 * ```
 */
export function annuityFactor(rate: number, years: number): number | undefined {
  if (!(years >= 0)) return undefined;
  if (rate === 0) return finiteNumber(years);
  // the long form of 1 − (1 + r)^−n keeps its digits where the rate is small; at −1 and below it is not finite
  return finiteNumber(-Math.expm1(-years * Math.log1p(rate)) / rate);
}
