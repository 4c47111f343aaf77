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
export function readValue(record: ObservedValue, finalOnly: boolean | undefined): Entry {
  const isOpen = finalOnly && record.stage === 'provisional';
  const read: ObservedValue = isOpen ? { period: record.period, state: 'pending' } : record;
  const { period, id, revises, stage = '', approximate, state = 'reported', bounds, uncertainty } = read;
  const hasNumber = state === 'reported' || marks.includes(state);
  // what is known within limits alone is its lower one
  const value = ((hasNumber ? read.value : undefined) ?? bounds?.min) as number;
  // a bound on one side leaves the other side open
  const { min: low = -Infinity, max: high = Infinity } = bounds ?? {
    min: uncertainty?.low ?? value,
    max: uncertainty?.high ?? value,
  };
  const isNumber = Number.isFinite(value) && low <= value && value <= high;
  return {
    start: dayNumber(period.start),
    end: dayNumber(period.end),
    id,
    revises,
    value,
    low,
    high,
    marks: [stage, approximate ? 'approximate' : '', state].filter((mark) => marks.includes(mark)) as Mark[],
    reason: isNumber ? undefined : value === undefined ? 'no-actual' : 'not-a-number',
    n: read.n ?? read.denominator,
    pending: state === 'pending',
  };
}
