/**
 * One figure out of many: over time, over places, over organisations, across indicators.
 * @module
 */
import { aggregationNotes } from './aggregationNotes.ts';
import { cellsOf } from './cellsOf.ts';
import { checkRollUpOptions } from './checkRollUpOptions.ts';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import type { RollUp } from './RollUpResult.ts';
import { readParts } from './readParts.ts';
import { rollUpCell } from './rollUpCell.ts';

/**
 * Rolls the values of one indicator up along one dimension, in the way that its additivity allows: a sum, the last value, a
 * mean, a ratio of sums, distinct people. What does not add up (percentages, states at a date over time, running totals over
 * time, distinct people of whom some may be counted twice) is refused with its reason; of distinct people the bounds are
 * told instead. A sum with missing parts is “at least”, as long as none can be negative.
 * Where neither `as` nor the indicator says how, its basis does: increments and counts add up, of states and running totals
 * the last one stands, shares are rolled up as ratio of sums.
 * Source: additivity of measures, Lenz, Shoshani, SSDBM 1997; partial sums after SEMANTICS, “missing is never 0”.
 * @param indicator its unit, basis, additivity, and what it counts
 * @param observations values of this indicator alone, in any order; they may differ along `by` and in nothing else, see
 * {@link rollUpRows} for all others; a total recorded beside its parts is compared, never added
 * @throws JalonError `invalid-argument` where `asOf` or `period` is no calendar day, or `minCoverage` not from 0 to 1
 * @example
 * ```ts
 * import { rollUp } from '@jalon/indicators';
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const visits = [
 *   { period, place: 'north', value: 40 },
 *   { period, place: 'south', value: 25 },
 * ];
 * const parts = ['north', 'south', 'west'];
 * const all = rollUp({ unit: 'visits', countOf: 'contacts' }, visits, { by: 'place', parts });
 * all.value; // => 65
 * all.atLeast; // => true
 * all.coverage; // => { observed: 2, expected: 3 }
 * rollUp({ countOf: 'distinct-people' }, visits, { by: 'place' }).bounds; // => { min: 40, max: 65 }
 * ```
 */
export function rollUp(
  indicator: RollUpIndicator,
  observations: readonly RollUpValue[],
  options: RollUpOptions,
): RollUp {
  checkRollUpOptions(options);
  const { id } = indicator;
  const notes = aggregationNotes(
    id === undefined ? undefined : { in: 'dossier', entity: { kind: 'indicator', id } },
  );
  const cells = cellsOf(readParts(observations, indicator, options, notes), options);
  const [only] = cells;
  if (cells.length > 1) {
    notes.warn('mixed-parts', { cells: cells.length }, 'error');
    return { status: 'not-computable', reason: 'mixed-parts', by: options.by, warnings: notes.warnings };
  }
  return rollUpCell(only?.parts ?? [], indicator, options, notes);
}
