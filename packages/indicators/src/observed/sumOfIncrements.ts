import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { measure } from './measure.ts';
import { missingPeriods } from './missingPeriods.ts';
import {
  type Days,
  isGap,
  type Measurement,
  type ObservedSeries,
  type Span,
  withoutGaps,
} from './ObservedSeries.ts';

/**
 * The total of what happened between two days. Where parts are missing it is a lower bound, if no part can be negative.
 * @param mayBeginBefore whether a period that began before the first day counts: before a programme nothing was done
 */
export function sumOfIncrements(
  series: ObservedSeries,
  span: Span,
  mayBeginBefore: boolean,
  notes: Notes,
): Measurement {
  const { start, end, asOf } = span;
  const isOver = end <= asOf;
  const touching = series.filter((entry) => overlap(entry, span));
  const inside = touching.filter((entry) => (mayBeginBefore || entry.start >= start) && entry.end <= end);
  if (inside.length < touching.length) notes.warn('period-not-inside');
  const parts = withoutGaps(inside);
  // they stand in the order of their last days
  const twice = parts.find((part, n) => part.start <= (parts[n - 1]?.end ?? -Infinity));
  if (twice) notes.warn('periods-overlap', { date: isoDay(twice.end) }, 'error');
  const last = parts.at(-1);
  if (twice || !last) return { reason: twice ? 'conflict' : 'no-actual' };
  // a gap counts unless it lies under a value, or after the last one while there is time
  const recorded = inside.filter(
    (entry) =>
      !isGap(entry) || ((isOver || entry.end < last.end) && !parts.some((part) => overlap(part, entry))),
  );
  const missing = recorded.length - parts.length + missingPeriods(recorded, start, isOver ? end : Infinity);
  if (missing) notes.warn('gaps-in-total', { missing });
  return measure(parts, missing);
}

const overlap = (a: Days, b: Days): boolean => a.start <= b.end && b.start <= a.end;
