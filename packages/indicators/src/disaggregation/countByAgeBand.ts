import { type AgeRange, ageBandOf } from '@jalon/core';

/** One band of age as {@link countByAgeBand} reads it; a category of a dimension fits. */
export type CountedBand = Partial<AgeRange> & { readonly code: string };

/** How many people are in each band of age. */
export interface AgeBandCounts {
  /** In the order of the bands, those that hold nobody included. */
  readonly bands: readonly { readonly code: string; readonly count: number }[];
  /** Ages that no band holds. */
  readonly outside: number;
  /** People whose age is not known; they are in no band. */
  readonly notRecorded: number;
}

/**
 * Counts people by band of age. Bands are half-open: [0, 36) months ends before the third birthday. Who has no recorded age
 * is counted apart and never shared out among the bands.
 * Source: Jalon, half-open bands in months; United Nations, Principles and Recommendations for Population Censuses (2017).
 * @param ages completed months, see `completedMonths`; `undefined` where not recorded
 * @param bands bands that do not overlap
 * @example
 * ```ts
 * import { countByAgeBand } from '@jalon/indicators';
 * const bands = [
 *   { code: '0-2', fromMonths: 0, toMonths: 36 },
 *   { code: '3-5', fromMonths: 36, toMonths: 72 },
 * ];
 * const counts = countByAgeBand([18, 30, 11, 36, undefined], bands);
 * counts.bands; // => [{ code: '0-2', count: 3 }, { code: '3-5', count: 1 }]
 * counts.notRecorded; // => 1
 * ```
 */
export function countByAgeBand(
  ages: readonly (number | undefined)[],
  bands: readonly CountedBand[],
): AgeBandCounts {
  const counts = new Map<CountedBand, number>(bands.map((band) => [band, 0]));
  let outside = 0;
  let notRecorded = 0;
  for (const age of ages) {
    const isKnown = age !== undefined && Number.isFinite(age);
    const band = isKnown ? ageBandOf(age, bands) : undefined;
    if (band) counts.set(band, (counts.get(band) ?? 0) + 1);
    else if (isKnown) outside += 1;
    else notRecorded += 1;
  }
  return {
    bands: bands.map((band) => ({ code: band.code, count: counts.get(band) ?? 0 })),
    outside,
    notRecorded,
  };
}
