import { daysInMonth } from './CalendarDate.ts';
import { dateOf } from './dateOf.ts';
import type { IsoDay } from './IsoDay.ts';

/** Number of months where two days are the first and the last of whole months, else `undefined`. */
export function monthsOfSpan(start: IsoDay, end: IsoDay): number | undefined {
  const [first, last] = [dateOf(start), dateOf(end)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return undefined;
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return months > 0 ? months : undefined;
}
