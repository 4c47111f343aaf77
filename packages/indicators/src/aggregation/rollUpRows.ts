import { aggregationNotes } from './aggregationNotes.ts';
import { cellsOf, type RollUpCalendar } from './cellsOf.ts';
import { checkRollUpOptions } from './checkRollUpOptions.ts';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import type { RollUp } from './RollUpResult.ts';
import { readParts } from './readParts.ts';
import { rollUpCell } from './rollUpCell.ts';

/** How {@link rollUpRows} gathers and computes. */
export interface RollUpRowsOptions extends RollUpOptions, RollUpCalendar {}

/** One row of a roll-up: where it stands along the other dimensions, and what it comes to. */
export interface RollUpRow {
  /** Its place along the dimensions that were not rolled up: dimension, then id or code, in alphabetical order. */
  readonly of: readonly (readonly [dimension: string, code: string])[];
  readonly result: RollUp;
}

/**
 * Rolls the values of one indicator up along one dimension, a row for each period, place, organisation and category that
 * is left: by quarter for each place, by place for each year. Each row is a roll-up of its own, see {@link rollUp}.
 * @param indicator its unit, basis, additivity, and what it counts
 * @param observations values of this indicator alone, in any order
 * @param options over time, `grain` gathers the periods by quarter, year and so on; a period that crosses its border is
 * left out with a warning
 * @returns in the order of time
 * @throws JalonError `invalid-argument` as {@link rollUp}, and where the grain has no calendar
 * @example
 * ```ts
 * import { rollUpRows } from '@jalon/indicators';
 * const month = (start: string, end: string, value: number) => ({ period: { start, end }, place: 'north', value });
 * const visits = [
 *   month('2024-01-01', '2024-01-31', 4),
 *   month('2024-02-01', '2024-02-29', 6),
 *   month('2024-03-01', '2024-03-31', 5),
 *   month('2024-04-01', '2024-04-30', 7),
 * ];
 * const rows = rollUpRows({ basis: 'increment' }, visits, { by: 'time', grain: 'quarter' });
 * rows.map(({ result }) => result.value); // => [15, 7]
 * rows[1]?.result.atLeast; // => true
 * rows[1]?.of; // => [['place', 'north']]
 * ```
 */
export function rollUpRows(
  indicator: RollUpIndicator,
  observations: readonly RollUpValue[],
  options: RollUpRowsOptions,
): readonly RollUpRow[] {
  checkRollUpOptions(options);
  const { id } = indicator;
  const at = id === undefined ? undefined : ({ in: 'dossier', entity: { kind: 'indicator', id } } as const);
  // what is said of the records as a whole is said with the first row
  const common = aggregationNotes(at);
  const cells = cellsOf(readParts(observations, indicator, options, common), options, options);
  return cells.map(({ parts, attributes, period }, n) => {
    const notes = aggregationNotes(at);
    const own = period ? { ...options, period } : options;
    const result = rollUpCell(parts, indicator, own, notes);
    const warnings = n === 0 ? [...common.warnings, ...result.warnings] : result.warnings;
    return { of: [...attributes].sort(), result: { ...result, warnings } };
  });
}
