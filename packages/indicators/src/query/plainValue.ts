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
  const isTold = typeof raw === 'string' || typeof raw === 'boolean';
  if (read.reason === 'no-actual' || isTold) return present({ ...head, value });
  // whatever its state was, there is something that cannot be read
  return present({ ...head, state: undefined, value: 'not a number' });
}
