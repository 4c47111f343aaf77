import type { Bounds } from '@jalon/core';
import { isUnknown } from '../observed/ObservedSeries.ts';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import { readValue } from '../observed/readValue.ts';
import { present } from '../result/present.ts';

/**
 * What progress reads of a record, as plain JSON: an infinite limit is none, and what holds something that is no number is no
 * number as a whole.
 */
export function plainValue(record: ObservedValue): ObservedValue {
  const { id, approximate, state, stage, revises, bounds, uncertainty } = record;
  const period = { start: record.period.start, end: record.period.end };
  const { value: raw } = record;
  // JSON knows no −0 either
  const value = typeof raw !== 'number' ? raw : Number.isFinite(raw) ? raw + 0 : 'not a number';
  const head = { id, revises, period, approximate, stage, state };
  const read = readValue(record, false);
  if (!isUnknown(read)) {
    const limits = bounds || uncertainty ? present({ min: read.low + 0, max: read.high + 0 }) : undefined;
    return present({ ...head, value, bounds: limits });
  }
  if (read.reason === 'no-actual') return present({ ...head, value });
  // a level, a day, a yes or no may be read all the same, within its limits
  const isTold = typeof raw === 'string' || typeof raw === 'boolean';
  if (isTold)
    return present({
      ...head,
      value,
      bounds: bounds && plainBounds(bounds),
      uncertainty: uncertainty && plainInterval(uncertainty),
    });
  // whatever its state was, there is something that cannot be read
  return present({ ...head, state: undefined, value: 'not a number' });
}

/** Limits without what is none; limits that hold nothing are the wrong way round. */
function plainBounds({ min = -Infinity, max = Infinity }: Bounds): Bounds {
  return min <= max && min < Infinity && max > -Infinity
    ? present({ min: min + 0, max: max + 0 })
    : { min: 1, max: 0 };
}

/** An interval of which both ends are numbers; one that holds nothing is the wrong way round. */
function plainInterval<T extends { readonly low: number; readonly high: number }>({ low, high }: T) {
  return Number.isFinite(low) && Number.isFinite(high) && low <= high
    ? { low: low + 0, high: high + 0 }
    : { low: 1, high: 0 };
}
