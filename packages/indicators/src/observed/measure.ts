import {
  type Entry,
  isUnknown,
  type KnownValue,
  type Measurement,
  type ObservedSeries,
} from './ObservedSeries.ts';

/**
 * The number that entries make: what some add less what another takes away, within its limits, with all that must be
 * said with it.
 * @param added in the order of time
 * @param missing how many more there should be: the number then is a lower bound, as long as none is negative
 * @param less the entry that is taken away
 */
export function measure(added: ObservedSeries, missing = 0, less?: Entry): Measurement {
  const zero = { value: 0, low: 0, high: 0, marks: [] };
  const used = [less ?? zero, ...added];
  const unknown = used.find(isUnknown);
  const [first, last] = [added[0], added.at(-1)];
  if (unknown || !first || !last) return { reason: unknown?.reason ?? 'no-actual' };
  const [opening = zero, ...parts] = used as readonly KnownValue[];
  const sum = (side: 'value' | 'low' | 'high') => parts.reduce((total, part) => total + part[side], 0);
  const value = sum('value') - opening.value;
  if (!Number.isFinite(value)) return { reason: 'not-a-number' };
  return {
    start: first.start,
    end: last.end,
    value,
    low: missing > 0 && parts.some(({ low }) => low < 0) ? -Infinity : sum('low') - opening.high,
    high: missing > 0 ? Infinity : sum('high') - opening.low,
    marks: [...new Set([opening, ...parts].flatMap(({ marks }) => marks))].sort(),
    coverage: { observed: parts.length, expected: parts.length + missing },
  };
}
