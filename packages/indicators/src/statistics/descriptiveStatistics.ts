import { type Present, present } from '../result/present.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { quantile } from './quantile.ts';
import { skewness } from './skewness.ts';
import { standardDeviation } from './standardDeviation.ts';
import { variance } from './variance.ts';

/** What is usually told of many numbers; what cannot be computed is absent. In the unit of the values where not said. */
export interface DescriptiveStatistics {
  /** Values there are. */
  readonly n: number;
  /** Values there should have been, and are not. */
  readonly missing: number;
  readonly mean?: number;
  /** Of a sample (n − 1). */
  readonly standardDeviation?: number;
  /** Of a sample (n − 1), in the unit squared. */
  readonly variance?: number;
  readonly min?: number;
  readonly lowerQuartile?: number;
  readonly median?: number;
  readonly upperQuartile?: number;
  /** Nine values in ten lie below. */
  readonly ninetiethPercentile?: number;
  readonly max?: number;
  /** Adjusted (G1): 0 of an even spread, above 0 with a long tail of high values. Without a unit. */
  readonly skewness?: number;
  /** Standard deviation over the root of n. */
  readonly standardError?: number;
  /** Standard deviation over mean, where the mean is above 0. Without a unit. */
  readonly coefficientOfVariation?: number;
}

/**
 * What is usually told of many numbers: centre, spread, quartiles, skewness, standard error s / √n, coefficient of
 * variation s / x̄.
 * Source: quantiles of definition 7 (Hyndman, Fan 1996); G1 (Joanes, Gill, The Statistician 47 (1998) 183–189).
 * @param values in one unit, `undefined` where one is missing: it is counted, never taken for 0
 * @returns `undefined` where a value is not finite
 * @example
 * ```ts
 * import { descriptiveStatistics } from '@jalon/indicators';
 * const found = descriptiveStatistics([2, 4, 4, 5, 7, 9, 11, undefined, 12]);
 * found?.n; // => 8
 * found?.missing; // => 1
 * found?.mean; // => 6.75
 * found?.upperQuartile; // => 9.5
 * ```
 */
export function descriptiveStatistics(
  values: readonly (number | undefined)[],
): DescriptiveStatistics | undefined {
  const known = values.filter((value) => value !== undefined);
  if (!known.every(Number.isFinite)) return undefined;
  const n = known.length;
  const centre = mean(known);
  const spread = standardDeviation(known);
  const found: Present<{ [K in keyof Required<DescriptiveStatistics>]: DescriptiveStatistics[K] }> = present({
    n,
    missing: values.length - n,
    mean: centre,
    standardDeviation: spread,
    variance: variance(known),
    min: quantile(known, 0),
    lowerQuartile: quantile(known, 0.25),
    median: median(known),
    upperQuartile: quantile(known, 0.75),
    ninetiethPercentile: quantile(known, 0.9),
    max: quantile(known, 1),
    skewness: skewness(known),
    standardError: spread === undefined ? undefined : spread / Math.sqrt(n),
    coefficientOfVariation:
      spread === undefined || centre === undefined || centre <= 0 ? undefined : spread / centre,
  });
  return found;
}
