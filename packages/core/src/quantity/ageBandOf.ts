/** A band of ages in months, half-open: `from` belongs to it, `to` to the next one. Without `to` it has no upper end. */
export interface AgeBand {
  readonly from: number;
  readonly to?: number;
}

/**
 * The band that an age lies in. A child of exactly 36 months is in [36, 72), not in [0, 36).
 * @param months age in months, see `parseAge`
 * @param bands bands that do not overlap; the first that fits is taken
 * @returns the band as it was given; `undefined` where no band holds the age
 * @example
 * ```ts
 * import { ageBandOf } from '@jalon/core';
 * const bands = [
 *   { id: 'early-childhood', from: 0, to: 36 },
 *   { id: 'nursery-school', from: 36, to: 72 },
 * ];
 * ageBandOf(30, bands)?.id; // => 'early-childhood'
 * ageBandOf(36, bands)?.id; // => 'nursery-school'
 * ageBandOf(72, bands); // => undefined
 * ```
 */
export function ageBandOf<Band extends AgeBand>(months: number, bands: readonly Band[]): Band | undefined {
  return bands.find(({ from, to }) => months >= from && (to === undefined || months < to));
}
