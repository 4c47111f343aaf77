import { daysInMonth } from './CalendarDate.ts';
import { dateOf } from './dateOf.ts';
import type { IsoDay } from './IsoDay.ts';
import { isoDayOf } from './isoDayOf.ts';
import { monthAt } from './months.ts';

/**
 * The same day of the month a number of months later; the last day of the month where that day does not exist.
 * @param n whole months; negative counts back
 * @throws JalonError `invalid-argument` where `day` is no calendar day, or the result leaves the years 1 to 9999
 * @example
 * ```ts
 * import { addMonths } from '@jalon/core';
 * addMonths('2024-01-31', 1); // => '2024-02-29'
 * addMonths('2024-06-01', -12); // => '2023-06-01'
 * ```
 */
export function addMonths(day: IsoDay, n: number): IsoDay {
  const date = dateOf(day);
  const at = monthAt(date.year, date.month + n);
  return isoDayOf({ ...at, day: Math.min(date.day, daysInMonth(at.year, at.month)) });
}
