import { dateOf } from './dateOf.ts';
import { fromDayNumber, toDayNumber } from './dayNumber.ts';
import type { IsoDay } from './IsoDay.ts';
import { isoDayOf } from './isoDayOf.ts';

/**
 * The day a number of days later.
 * @param n whole days; negative counts back
 * @throws JalonError `invalid-argument` where `day` is no calendar day, or the result leaves the years 1 to 9999
 * @example
 * ```ts
 * import { addDays } from '@jalon/core';
 * addDays('2024-12-31', 1); // => '2025-01-01'
 * addDays('2024-03-01', -1); // => '2024-02-29'
 * ```
 */
export function addDays(day: IsoDay, n: number): IsoDay {
  return isoDayOf(fromDayNumber(toDayNumber(dateOf(day)) + n));
}
