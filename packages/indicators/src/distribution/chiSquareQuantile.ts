import quantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The value that a chi-square variable stays below with probability p.
 * @param p probability, from 0 up to, not including, 1
 * @param df degrees of freedom, above 0
 * @returns 0 or more; `undefined` where p is 1 or no probability, or there are no degrees of freedom
 * @example
 * ```ts
 * import { chiSquareQuantile } from '@jalon/indicators/distribution';
 * chiSquareQuantile(0.95, 1)?.toFixed(9); // => '3.841458821'
 * ```
 */
export const chiSquareQuantile = (p: number, df: number): number | undefined =>
  df > 0 && Number.isFinite(df) ? finiteNumber(quantile(p, df)) : undefined;
