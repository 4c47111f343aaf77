import { present } from '../result/present.ts';

/** What two counts of one population had in common. */
export interface CaptureCounts {
  /** Units found the first time. */
  readonly first: number;
  /** Units found the second time. */
  readonly second: number;
  /** Units found both times. */
  readonly both: number;
}

/** How many there are at all, as two counts with some in common suggest. */
export interface PopulationEstimate {
  /** Chapman’s estimate. */
  readonly estimate: number;
  /** Its variance (Seber). */
  readonly variance: number;
  /** The root of the variance. */
  readonly standardError: number;
  /** The older estimate first · second / both, which is too high of small counts; absent where nothing is in both. */
  readonly lincolnPetersen?: number;
}

/**
 * How many people there are at all, from two independent counts and those found in both (capture, recapture):
 * N = (n₁ + 1)(n₂ + 1) / (m + 1) − 1. It supposes that nobody came or left in between, that everybody was equally likely to
 * be found, and that the two counts are independent.
 * Source: Chapman, University of California Publications in Statistics 1 (1951) 131–160; variance Seber 1970:
 * (n₁ + 1)(n₂ + 1)(n₁ − m)(n₂ − m) / ((m + 1)²(m + 2)).
 * @returns `undefined` where more were found both times than once, and where a count is negative or not finite
 * @example
 * ```ts
 * import { chapmanEstimate } from '@jalon/indicators';
 * const found = chapmanEstimate({ first: 9, second: 11, both: 3 });
 * found?.estimate; // => 29
 * found?.variance; // => 72
 * found?.lincolnPetersen; // => 33
 * ```
 */
export function chapmanEstimate({ first, second, both }: CaptureCounts): PopulationEstimate | undefined {
  if (!(both >= 0 && both <= first && both <= second)) return undefined;
  const estimate = ((first + 1) / (both + 1)) * (second + 1) - 1;
  const spread = ((first + 1) / (both + 1)) * ((second + 1) / (both + 1));
  const variance = (spread * (first - both) * (second - both)) / (both + 2);
  if (!Number.isFinite(estimate) || !Number.isFinite(variance)) return undefined;
  return present({
    estimate,
    variance,
    standardError: Math.sqrt(variance),
    // of none in both it is no number, and left out
    lincolnPetersen: (first / both) * second,
  });
}
