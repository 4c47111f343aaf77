import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The value that a beta variable stays below with probability p: the inverse of {@link betaCdf}.
 * @param p probability, 0 to 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns 0 to 1; `undefined` where p is no probability or a shape is not a positive number
 * @example
 * ```ts
 * import { betaQuantile } from '@jalon/indicators/distribution';
 * betaQuantile(0.5, 3, 3)?.toFixed(12); // => '0.500000000000'
 * ```
 */
export const betaQuantile = (p: number, a: number, b: number): number | undefined =>
  a > 0 && b > 0 && Number.isFinite(a + b) ? finiteNumber(quantile(p, a, b)) : undefined;
