import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { measure } from './measure.ts';
import { type Measurement, type ObservedSeries, withoutGaps } from './ObservedSeries.ts';

/**
 * The value that stands for a day: that of the very period asked for, else the last one up to the day, or where there is
 * none the first one after it. Levels and
 * running totals are never summed.
 * @param from values that ended before this day number are not looked at
 * @param on day number
 */
export function latestValue(series: ObservedSeries, from: number, on: number, notes: Notes): Measurement {
  const known = withoutGaps(series).filter(({ end }) => end >= from);
  const own = known.find(({ start, end }) => start === from && end === on);
  const found = own ?? known.filter(({ end }) => end <= on).at(-1) ?? known[0];
  if (found && found.end > on) notes.warn('measured-after-due', { date: isoDay(found.end) });
  return measure(found ? [found] : []);
}
