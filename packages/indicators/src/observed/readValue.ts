import { dayNumber } from '../schedule/dayNumber.ts';
import type { Entry, Mark } from './ObservedSeries.ts';
import type { ObservedValue } from './ObservedValue.ts';

const marks: readonly string[] = [
  'provisional',
  'approximate',
  'estimated',
  'interpolated',
  'carried-forward',
  'imputed',
] satisfies Mark[];

/**
 * What one record says of its period. Missing is never 0, and 0 is never missing.
 * @param finalOnly read a provisional value as a gap, which replaces nothing
 */
export function readValue(record: ObservedValue, finalOnly: boolean): Entry {
  const { period, id, stage = '', approximate, state = 'reported', bounds } = record;
  const days = { start: dayNumber(period.start), end: dayNumber(period.end) };
  const isOpen = finalOnly && stage === 'provisional';
  const hasNumber = state === 'reported' || marks.includes(state);
  const value = isOpen ? undefined : ((hasNumber ? record.value : undefined) ?? bounds?.min);
  const said = isOpen ? days : { ...days, id, revises: record.revises };
  if (value === undefined) return { ...said, reason: 'no-actual', pending: isOpen || state === 'pending' };
  // a bound on one side leaves the other side open
  const { min: low = -Infinity, max: high = Infinity } = bounds ?? {
    min: value as number,
    max: value as number,
  };
  if (typeof value !== 'number' || !Number.isFinite(value) || low > value || value > high) {
    return { ...said, reason: 'not-a-number' };
  }
  const marked = [stage, approximate ? 'approximate' : '', state].filter((mark) => marks.includes(mark));
  return { ...said, value, low, high, marks: marked as Mark[] };
}
