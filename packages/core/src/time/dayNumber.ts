import { JalonError } from '../issue/JalonError.ts';
import type { IsoDay } from './IsoDay.ts';

/** A calendar date in numbers; months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar, of which a `Date` in UTC is the only one without zones. */
export function toDayNumber({ year, month, day }: CalendarDate): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;
}

/** The inverse of {@link toDayNumber}; a fraction of a day is no date. */
export function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * msPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: Number.isInteger(days) ? date.getUTCDate() : days,
  };
}

const msPerDay = 86_400_000;

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
