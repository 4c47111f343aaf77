import { readDay } from './readDay.ts';
import { readMonth } from './readMonth.ts';
import { readPartOfYear } from './readPartOfYear.ts';
import { readYear, spanOfYear } from './readYear.ts';
import type { ReadPeriodOptions, SpanReading } from './Span.ts';

/** Reads a folded text that names one period of the calendar: a year, a part of one, a month or a day. */
export function readPoint(folded: string, options: ReadPeriodOptions): SpanReading {
  const year = readYear(folded, options);
  if (year)
    return year.value ? { value: spanOfYear(year.value), issues: year.issues } : { issues: year.issues };
  const span = readPartOfYear(folded, options) ?? readMonth(folded, options);
  if (span) return span;
  const day = readDay(folded, options.text, options.order);
  if (!day) return undefined;
  return day.value
    ? { value: { start: day.value, end: day.value, grain: 'day' }, issues: day.issues }
    : { issues: day.issues };
}
