import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { currentEntries } from './currentEntries.ts';
import { type Entry, isGap, isUnknown, type ObservedSeries, withoutGaps } from './ObservedSeries.ts';
import type { ObservedValue } from './ObservedValue.ts';
import { readValue } from './readValue.ts';

/**
 * The observations of one indicator as known on a day: without what ended after it, after revisions, one entry per
 * period.
 * @param asOf day number
 */
export function seriesAsOf(
  records: readonly ObservedValue[],
  asOf: number,
  finalOnly: boolean | undefined,
  notes: Notes,
): ObservedSeries {
  const read = records.map((record) => readValue(record, finalOnly));
  // days that are none compare with nothing
  const dated = read.filter((entry) => entry.start <= entry.end);
  if (dated.length < read.length) notes.warn('not-a-day', {}, 'error');
  const known = dated.filter((entry) => entry.end <= asOf);
  const series: Entry[] = [];
  for (const entry of currentEntries(known).toSorted((a, b) => a.end - b.end || a.start - b.start)) {
    const before = series.at(-1);
    const isSame = before?.end === entry.end && before.start === entry.start;
    series.push(isSame ? agreed(series.pop() ?? entry, entry) : entry);
  }
  for (const entry of withoutGaps(series)) {
    if (isUnknown(entry)) notes.warn(entry.reason, { date: isoDay(entry.end) }, 'error');
  }
  return series;
}

/** Two records of one period: a number fills a gap, the same number twice is one, anything else a conflict. */
function agreed(a: Entry, b: Entry): Entry {
  if (isGap(a)) return isGap(b) && !a.pending ? a : b;
  if (isGap(b)) return a;
  const isSame =
    !isUnknown(a) && !isUnknown(b) && a.value === b.value && a.low === b.low && a.high === b.high;
  if (!isSame) return { start: a.start, end: a.end, reason: 'conflict' };
  return a.marks.length > b.marks.length ? b : a;
}
