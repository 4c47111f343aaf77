import quantile from '@stdlib/stats-base-dists-t-quantile';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The value that Student's t stays below with probability p.
 * @param p probability, strictly between 0 and 1
 * @param df degrees of freedom, above 0, whole or not
 * @returns in standard errors; `undefined` where p is 0, 1 or no probability, or there are no degrees of freedom
 * @example
 * ```ts
 * import { tQuantile } from '@jalon/indicators/distribution';
 * tQuantile(0.975, 5)?.toFixed(9); // => '2.570581836'
 * ```
 */
export const tQuantile = (p: number, df: number): number | undefined =>
  df > 0 && Number.isFinite(df) ? finiteNumber(quantile(p, df)) : undefined;
