import { JalonError } from '../issue/JalonError.ts';
import { type CalendarDate, isCalendarDate } from './CalendarDate.ts';
import type { IsoDay } from './IsoDay.ts';

/** `YYYY-MM-DD` of a date in numbers. */
export function isoDayOf(date: CalendarDate): IsoDay {
  if (!isCalendarDate(date)) {
    throw new JalonError('invalid-argument', 'expected a day of the years 1 to 9999', { found: date });
  }
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
