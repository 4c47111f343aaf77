import { differenceOfTotals } from '../observed/differenceOfTotals.ts';
import { latestValue } from '../observed/latestValue.ts';
import { isUnknown, type Measurement, type ObservedSeries } from '../observed/ObservedSeries.ts';
import { sumOfIncrements } from '../observed/sumOfIncrements.ts';
import type { Notes } from '../result/takeNotes.ts';
import type { Comparison } from './comparisonOf.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';

/** The day numbers that an actual is measured over. */
export interface Span {
  /** First day of the one period that is compared, else of the path. */
  readonly start: number;
  /** Last day of the one period that is compared, else the due date. */
  readonly due: number;
  readonly asOf: number;
  /** First day of the programme. */
  readonly programme: number;
}

/** The actual on the basis and over the scope of the comparison; levels and totals are never summed. */
export function actualOf(
  { unit, additivity, countOf }: ProgressIndicator,
  read: Comparison['read'],
  series: ObservedSeries,
  { start, due, asOf, programme }: Span,
  notes: Notes,
): Measurement {
  if (read === 'level' || read === 'total') return latestValue(series, start, due, notes);
  if (read === 'difference') return differenceOfTotals(series, start, due, programme);
  const window = { from: start, until: due, isOver: due <= asOf, mayBeginBefore: read === 'sum' };
  const sum = sumOfIncrements(series, window, notes);
  if (isUnknown(sum) || sum.coverage.observed < 2) return sum;
  const overTime = additivity?.['time'];
  if (unit === 'ratio' || (overTime ?? 'sum') !== 'sum') return { reason: 'not-additive' };
  const isDistinct = countOf === 'distinct-people' || countOf === 'households' || countOf === 'organisations';
  if (isDistinct && !overTime) notes.warn('distinct-summed');
  return sum;
}
