import { daysInMonth } from './CalendarDate.ts';
import type { IsoDay } from './IsoDay.ts';
import { isoDayOf } from './isoDayOf.ts';

/** First day of a month; months outside 1 to 12 count on into other years (13 is January of the next one). */
export function monthStart(year: number, month: number): IsoDay {
  return isoDayOf({ ...monthAt(year, month), day: 1 });
}

/** Last day of a month; months outside 1 to 12 count on into other years. */
export function monthEnd(year: number, month: number): IsoDay {
  const at = monthAt(year, month);
  return isoDayOf({ ...at, day: daysInMonth(at.year, at.month) });
}

/** Brings a month outside 1 to 12 into its year. */
export function monthAt(year: number, month: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
