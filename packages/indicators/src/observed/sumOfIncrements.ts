import type { Notes } from '../result/takeNotes.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { measure } from './measure.ts';
import { missingPeriods } from './missingPeriods.ts';
import { type Days, type Measurement, type ObservedSeries, withoutGaps } from './ObservedSeries.ts';

/** Which increments are added. */
export interface Window {
  /** Day number of the first day counted. */
  readonly from: number;
  /** Day number of the last day counted. */
  readonly until: number;
  /** Whether the last day has come, so that what is missing up to it is missing. */
  readonly isOver: boolean;
  /** Whether a period that began before the first day counts: before a programme nothing was done. */
  readonly mayBeginBefore: boolean;
}

/** The total of what happened between two days. Where parts are missing it is a lower bound, if no part can be negative. */
export function sumOfIncrements(series: ObservedSeries, window: Window, notes: Notes): Measurement {
  const { from, until, isOver, mayBeginBefore } = window;
  const touching = series.filter((entry) => overlap(entry, { start: from, end: until }));
  const inside = touching.filter(({ start, end }) => (mayBeginBefore || start >= from) && end <= until);
  if (inside.length < touching.length) notes.warn('period-not-inside');
  const parts = withoutGaps(inside);
  const twice = parts.find((part, n) => parts.some((other, m) => m < n && overlap(other, part)));
  if (twice) notes.warn('periods-overlap', { date: isoDay(twice.end) }, 'error');
  const last = parts.at(-1);
  if (twice || !last) return { reason: twice ? 'conflict' : 'no-actual' };
  // a gap counts unless it lies under a value, or after the last one while there is time
  const recorded = inside.filter(
    (entry) =>
      parts.includes(entry) ||
      ((isOver || entry.end < last.end) && !parts.some((part) => overlap(part, entry))),
  );
  const holes = missingPeriods(recorded, from, isOver ? until : Infinity);
  const missing = recorded.length - parts.length + holes;
  if (missing > 0) notes.warn('gaps-in-total', { missing });
  return measure(parts, missing);
}

const overlap = (a: Days, b: Days): boolean => a.start <= b.end && b.start <= a.end;
