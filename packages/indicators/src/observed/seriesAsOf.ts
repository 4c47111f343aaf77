import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { currentRecords } from './currentRecords.ts';
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
  finalOnly: boolean | undefined,
  notes: Notes,
): ObservedSeries {
  const known = records.filter((record) => {
    const { start, end } = readValue(record);
    // days that are none compare with nothing
    if (!(start <= end)) notes.warn('not-a-day', {}, 'error');
    return start <= end && end <= asOf;
  });
  const { heads, conflicts } = currentRecords(finalOnly ? known.map(withoutProvisional) : known);
  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => {
    const key = `${entry.start}/${entry.end}`;
    const before = entries.get(key);
    entries.set(key, before ? agreed(before, entry) : entry);
  };
  for (const record of heads) add(readValue(record));
  for (const record of conflicts) {
    const { start, end } = readValue(record);
    add({ start, end, reason: 'conflict' });
  }
  const series = [...entries.values()].sort((a, b) => a.end - b.end || a.start - b.start);
  for (const entry of withoutGaps(series)) {
    if (isUnknown(entry)) notes.warn(entry.reason, { date: isoDay(entry.end) }, 'error');
  }
  return series;
}
