import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { measure } from './measure.ts';
import { type Days, type Measurement, type ObservedSeries, withoutGaps } from './ObservedSeries.ts';

/**
 * The value that stands for a day: that of the very period asked for, else the last one up to the day, or where there is
 * none the first one after it. Levels and running totals are never summed.
 * @param days values that ended before the first of them are not looked at; the last one is asked for
 */
export function latestValue(series: ObservedSeries, days: Days, notes: Notes): Measurement {
  const known = withoutGaps(series).filter((entry) => entry.end >= days.start);
  const own = known.find((entry) => entry.start === days.start && entry.end === days.end);
  const found = own ?? known.findLast((entry) => entry.end <= days.end) ?? known[0];
  if (found && found.end > days.end) notes.warn('measured-after-due', { date: isoDay(found.end) });
  return measure(found ? [found] : []);
}
