import type { IsoDay } from '@jalon/core';
import { differenceOfTotals } from '../observed/differenceOfTotals.ts';
import { latestValue } from '../observed/latestValue.ts';
import { isUnknown, type Measurement, type ObservedSeries } from '../observed/ObservedSeries.ts';
import { sumOfIncrements } from '../observed/sumOfIncrements.ts';
import type { Notes } from '../result/takeNotes.ts';
import type { Comparison } from './comparisonOf.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';

/** The days that an actual is measured over: the one period that is compared, else from the start to the due date. */
export interface Span {
  readonly start: IsoDay | undefined;
  readonly due: IsoDay | undefined;
}

/** The actual on the basis and over the scope of the comparison; levels and totals are never summed. */
export function actualOf(
  indicator: ProgressIndicator,
  read: Comparison['read'],
  series: ObservedSeries,
  { start, due }: Span,
  days: { readonly asOf: IsoDay; readonly start?: IsoDay },
  notes: Notes,
): Measurement {
  const until = due ?? days.asOf;
  if (read === 'level' || read === 'total') return latestValue(series, start, until, notes);
  if (read === 'difference') return differenceOfTotals(series, start ?? '', until, days.start, notes);
  const isOver = due !== undefined && due <= days.asOf;
  const sum = sumOfIncrements(series, { from: start, until, isOver, mayBeginBefore: read === 'sum' }, notes);
  if (isUnknown(sum) || sum.coverage.observed < 2) return sum;
  const { unit, additivity, countOf } = indicator;
  const overTime = additivity?.['time'];
  if (unit === 'ratio' || (overTime ?? 'sum') !== 'sum') return { reason: 'not-additive' };
  const isDistinct = countOf === 'distinct-people' || countOf === 'households' || countOf === 'organisations';
  if (isDistinct && !overTime) notes.warn('distinct-summed');
  return sum;
}

/** A total since the start that falls is an error, a revision, or counts who left. */
export function warnOfFall(series: ObservedSeries, notes: Notes): void {
  let before = -Infinity;
  for (const entry of series) {
    if (isUnknown(entry)) continue;
    const { value, end } = entry;
    if (value < before) notes.warn('running-total-falls', { from: before, to: value, date: end });
    before = value;
  }
}
