import type { AgeRange } from './AgeRange.ts';

/**
 * The band that an age lies in. A child of exactly 36 months is in [36, 72), not in [0, 36).
 * @param months age in months, see `parseAge`
 * @param bands bands that do not overlap, for example the categories of a dimension; the first that fits is taken, one
 * without `fromMonths` (“not recorded”) holds nobody
 * @returns the band as it was given; `undefined` where no band holds the age
 * @example
 * ```ts
 * import { ageBandOf } from '@jalon/core';
 * const bands = [
 *   { code: '0-2', fromMonths: 0, toMonths: 36 },
 *   { code: '3-5', fromMonths: 36, toMonths: 72 },
 * ];
 * ageBandOf(30, bands)?.code; // => '0-2'
 * ageBandOf(36, bands)?.code; // => '3-5'
 * ageBandOf(72, bands); // => undefined
 * ```
 */
export const ageBandOf = <Band extends Partial<AgeRange>>(
  months: number,
  bands: readonly Band[],
): Band | undefined =>
  bands.find(
    ({ fromMonths = Number.NaN, toMonths = Number.NaN }) => months >= fromMonths && !(months >= toMonths),
  );
