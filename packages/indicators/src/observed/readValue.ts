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
  const days = { start: dayNumber(period.start, Number.NaN), end: dayNumber(period.end, Number.NaN) };
  const hasNumber = state === 'reported' || marks.includes(state);
  const value = (hasNumber ? record.value : undefined) ?? bounds?.min;
  if (value === undefined) return { ...days, reason: 'no-actual', pending: state === 'pending' };
  // a bound on one side leaves the other side open
  const { min: low = -Infinity, max: high = Infinity } = bounds ?? { min: value as number, max: value as number };
  if (typeof value !== 'number' || !Number.isFinite(value) || low > value || value > high) {
    return { ...days, reason: 'not-a-number' };
  }
  const said = [record.stage ?? '', record.approximate ? 'approximate' : '', state];
  return { ...days, value, low, high, marks: said.filter((mark) => marks.includes(mark)) as Mark[] };
}
