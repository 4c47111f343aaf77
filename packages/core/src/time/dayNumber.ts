import { JalonError } from '../issue/JalonError.ts';
import type { IsoDay } from './IsoDay.ts';

/** A calendar date in numbers; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function toDayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The inverse of {@link toDayNumber}. */
export function fromDayNumber(days: number): CalendarDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Number of days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date in numbers, or `undefined` where the text is no `YYYY-MM-DD` of the calendar. */
export function readIsoDay(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const date = {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8)),
  };
  return isCalendarDate(date) ? date : undefined;
}

/** Whether the calendar has this date, in the years 1 to 9999. */
export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** The date in numbers of a day that must be one: anything else is a programmer's mistake. */
export function dateOf(day: IsoDay): CalendarDate {
  const date = readIsoDay(day);
  if (date === undefined) {
    throw new JalonError('invalid-argument', `expected a calendar day as YYYY-MM-DD, found "${day}"`, {
      found: day,
      expected: 'YYYY-MM-DD',
    });
  }
  return date;
}

/** `YYYY-MM-DD` of a date in numbers. */
export function isoDayOf(date: CalendarDate): IsoDay {
  if (!isCalendarDate(date)) {
    throw new JalonError('invalid-argument', 'expected a day of the years 1 to 9999', { found: date });
  }
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

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

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
