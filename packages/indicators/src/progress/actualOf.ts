import { countsDistinct } from '../observed/countsDistinct.ts';
import { differenceOfTotals } from '../observed/differenceOfTotals.ts';
import { latestValue } from '../observed/latestValue.ts';
import { isUnknown, type Measurement, type ObservedSeries, type Span } from '../observed/ObservedSeries.ts';
import { sumOfIncrements } from '../observed/sumOfIncrements.ts';
import type { Notes } from '../result/takeNotes.ts';
import type { Comparison } from './comparisonOf.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';

/**
 * The actual on the basis and over the scope of the comparison; levels and totals are never summed.
 * @param span from the first day of the one period that is compared (else of the path) to its last (else the due date)
 * @param programme day number of the first day of the programme
 */
export function actualOf(
  indicator: ProgressIndicator,
  read: Comparison['read'],
  series: ObservedSeries,
  span: Span,
  programme: number,
  notes: Notes,
): Measurement {
  if (read === 'level' || read === 'total') return latestValue(series, span, notes);
  if (read === 'difference') return differenceOfTotals(series, span, programme);
  const sum = sumOfIncrements(series, span, read === 'sum', notes);
  if (isUnknown(sum) || sum.coverage.observed < 2) return sum;
  const { unit, additivity, distinct } = indicator;
  const overTime = additivity?.['time'];
  if (unit === 'ratio' || (overTime && overTime !== 'sum')) return { reason: 'not-additive' };
  // whoever is counted once in the programme adds up over its periods
  const isOnce = distinct?.rule === 'first-contact' && distinct.window === 'programme';
  return isOnce || !countsDistinct(indicator) ? sum : { reason: 'overlap-unknown' };
}
