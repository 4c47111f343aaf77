import type { CalendarDate } from './CalendarDate.ts';

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
