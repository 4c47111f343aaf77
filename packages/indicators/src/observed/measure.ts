import { isUnknown, type KnownValue, type Measurement, type ObservedSeries } from './ObservedSeries.ts';

/**
 * The sum of entries within its limits, over the days that they span, with all that must be said with it.
 * @param entries in the order of time
 * @param missing how many more there should be: the sum then is a lower bound, as long as none is negative
 */
export function measure(entries: ObservedSeries, missing = 0): Measurement {
  const unknown = entries.find(isUnknown);
  const [first, last] = [entries[0], entries.at(-1)];
  if (unknown || !first || !last) return { reason: unknown?.reason ?? 'no-actual' };
  const parts = entries as readonly KnownValue[];
  const sum = (side: 'value' | 'low' | 'high') => parts.reduce((total, part) => total + part[side], 0);
  const value = sum('value');
  if (!Number.isFinite(value)) return { reason: 'not-a-number' };
  return {
    start: first.start,
    end: last.end,
    value,
    low: missing > 0 && parts.some(({ low }) => low < 0) ? -Infinity : sum('low'),
    high: missing > 0 ? Infinity : sum('high'),
    marks: [...new Set(parts.flatMap(({ marks }) => marks))].sort(),
    coverage: { observed: parts.length, expected: parts.length + missing },
  };
}
