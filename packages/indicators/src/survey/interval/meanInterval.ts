import { tQuantile } from '../../distribution/tQuantile.ts';
import { mean } from '../../statistics/mean.ts';
import { standardDeviation } from '../../statistics/standardDeviation.ts';
import type { ConfidenceOptions } from './ConfidenceOptions.ts';
import { confidenceOf } from './confidenceOf.ts';
import type { Interval } from './Interval.ts';
import { knownValues } from './knownValues.ts';

/** The mean of a sample with its interval, in the unit of the values. */
export interface MeanInterval extends Interval {
  /** Values that are there. */
  readonly n: number;
  readonly mean: number;
  /** The standard deviation over √n. */
  readonly standardError: number;
}

/**
 * The mean of a random sample with its confidence interval: x̄ ± t(df = n − 1) · s / √n.
 * Source: Student, The probable error of a mean, Biometrika 6 (1908) 1–25.
 * @param values one per respondent; `undefined` is missing, and left out
 * @returns in the unit of the values; `undefined` of fewer than two values, and where a value is not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { meanInterval } from '@jalon/indicators';
 * const found = meanInterval([2, 4, 4, 5, 7, 9, 11, 12]);
 * found?.mean; // => 6.75
 * found?.lower.toFixed(4); // => '3.7274'
 * found?.upper.toFixed(4); // => '9.7726'
 * ```
 */
export function meanInterval(
  values: readonly (number | undefined)[],
  options: ConfidenceOptions = {},
): MeanInterval | undefined {
  const { confidence, tail } = confidenceOf(options);
  const known = knownValues(values);
  const n = known.length;
  const centre = mean(known);
  const spread = standardDeviation(known);
  const t = tQuantile(tail, n - 1);
  if (centre === undefined || spread === undefined || t === undefined) return undefined;
  const standardError = spread / Math.sqrt(n);
  const margin = -t * standardError;
  return { n, mean: centre, standardError, lower: centre - margin, upper: centre + margin, confidence };
}
