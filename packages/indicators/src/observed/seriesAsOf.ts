import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { currentEntries } from './currentEntries.ts';
import { type Entry, isUnknown, type ObservedSeries, withoutGaps } from './ObservedSeries.ts';
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
  finalOnly: boolean,
  notes: Notes,
): ObservedSeries {
  const read = records.map((record) => readValue(record, finalOnly));
  // days that are none compare with nothing
  const dated = read.filter(({ start, end }) => start <= end);
  if (dated.length < read.length) notes.warn('not-a-day', {}, 'error');
  const known = dated.filter(({ end }) => end <= asOf);
  const entries = new Map<string, Entry>();
  for (const entry of currentEntries(known)) {
    const key = `${entry.start}/${entry.end}`;
    const before = entries.get(key);
    entries.set(key, before ? agreed(before, entry) : entry);
  }
  const series = [...entries.values()].sort((a, b) => a.end - b.end || a.start - b.start);
  for (const entry of withoutGaps(series)) {
    if (isUnknown(entry)) notes.warn(entry.reason, { date: isoDay(entry.end) }, 'error');
  }
  return series;
}

/** Two records of one period: a number fills a gap, the same number twice is one, anything else a conflict. */
function agreed(a: Entry, b: Entry): Entry {
  const [first, second] = withoutGaps([a, b]);
  if (!first) return isUnknown(a) && a.pending ? b : a;
  if (!second) return first;
  const isSame =
    !isUnknown(a) && !isUnknown(b) && a.value === b.value && a.low === b.low && a.high === b.high;
  if (!isSame) return { start: a.start, end: a.end, reason: 'conflict' };
  return a.marks.length > b.marks.length ? b : a;
}
