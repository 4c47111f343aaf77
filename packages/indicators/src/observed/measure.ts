import { isUnknown, type Mark, type Measurement, type ObservedSeries } from './ObservedSeries.ts';

/**
 * The sum of entries within its limits, over the days that they span, with all that must be said with it.
 * @param entries in the order of time
 * @param missing how many more there should be: the sum then is a lower bound, as long as none is negative
 */
export function measure(entries: ObservedSeries, missing = 0): Measurement {
  const [first] = entries;
  if (!first) return { reason: 'no-actual' };
  const marks = new Set<Mark>();
  let [value, low, high, end] = [0, 0, missing ? Infinity : 0, 0];
  for (const part of entries) {
    if (isUnknown(part)) return part;
    value += part.value;
    low += part.low < 0 && missing ? -Infinity : part.low;
    high += part.high;
    end = part.end;
    for (const mark of part.marks) marks.add(mark);
  }
  if (!Number.isFinite(value)) return { reason: 'not-a-number' };
  const coverage = { observed: entries.length, expected: entries.length + missing };
  return {
    start: first.start,
    end,
    value,
    low,
    high,
    n: entries[1] ? undefined : first.n,
    marks: [...marks].sort(),
    coverage,
  };
}
