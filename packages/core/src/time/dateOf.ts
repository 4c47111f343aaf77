import { JalonError } from '../issue/JalonError.ts';
import { type CalendarDate, isCalendarDate } from './CalendarDate.ts';
import type { IsoDay } from './IsoDay.ts';

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
