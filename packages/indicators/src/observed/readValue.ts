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

/** What one record says of its period. Missing is never 0, and 0 is never missing. */
export function readValue({ period, bounds, state = 'reported', ...record }: ObservedValue): Entry {
  const { id, revises, stage = '', approximate } = record;
  const said = {
    start: dayNumber(period.start, Number.NaN),
    end: dayNumber(period.end, Number.NaN),
    id,
    revises,
  };
  const hasNumber = state === 'reported' || marks.includes(state);
  const value = (hasNumber ? record.value : undefined) ?? bounds?.min;
  if (value === undefined) return { ...said, reason: 'no-actual', pending: state === 'pending' };
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
