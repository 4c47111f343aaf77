import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { wholeUp } from './wholeUp.ts';

/** What asking people in clusters (schools, centres, villages) costs in precision. */
export interface ClusterDesign {
  /** How many times the variance is that of a simple random sample. */
  readonly designEffect: number;
  /** People to ask in clusters for the precision of n people drawn one by one. */
  readonly inflatedSize: number;
  /** People drawn one by one who would tell as much as n people in clusters. */
  readonly effectiveSize: number;
}

/**
 * The design effect of clusters, with the sample sizes that follow: 1 + (m − 1)ρ, n times it, n over it.
 * Source: L. Kish, Survey Sampling, 1965, section 5.4.
 * @param sample `n` people, `clusterSize` m people per cluster (1 or more), `intraclassCorrelation` ρ from −1 / (m − 1) to 1
 * @returns `undefined` where a number is outside its range
 * @example
 * ```ts
 * import { clusterDesign } from '@jalon/indicators';
 * const schools = clusterDesign({ n: 200, clusterSize: 11, intraclassCorrelation: 0.1 });
 * schools; // => { designEffect: 2, inflatedSize: 400, effectiveSize: 100 }
 * ```
 */
export function clusterDesign(sample: {
  readonly n: number;
  readonly clusterSize: number;
  readonly intraclassCorrelation: number;
}): ClusterDesign | undefined {
  const { n, clusterSize, intraclassCorrelation } = sample;
  if (!(n > 0 && clusterSize >= 1 && intraclassCorrelation <= 1)) return undefined;
  const designEffect = 1 + (clusterSize - 1) * intraclassCorrelation;
  const inflated = finiteNumber(n * designEffect);
  const effectiveSize = finiteNumber(n / designEffect);
  if (!(designEffect > 0) || inflated === undefined || effectiveSize === undefined) return undefined;
  return { designEffect, inflatedSize: wholeUp(inflated), effectiveSize };
}
