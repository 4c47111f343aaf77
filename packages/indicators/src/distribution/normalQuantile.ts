import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The value that a standard normal variable stays below with probability p: the z of an interval.
 * @param p probability, strictly between 0 and 1
 * @returns in standard deviations; `undefined` where p is 0, 1 or no probability
 * @example
 * ```ts
 * import { normalQuantile } from '@jalon/indicators/distribution';
 * normalQuantile(0.975)?.toFixed(9); // => '1.959963985'
 * ```
 */
export const normalQuantile = (p: number): number | undefined => finiteNumber(quantile(p, 0, 1));
