import type { Indicator, Period } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import type { DeclaredTotal, PeriodAmount } from './compareCumulative.ts';
import type { ImportState } from './ImportState.ts';
import { isActual } from './isActual.ts';
import { type RowSource, rowIssue, writtenOf } from './RowSource.ts';
import { isWorded, scaleValue } from './scaleValue.ts';
import { type Amount, type BareRatio, toIndicatorUnit, type UnitConflict } from './toIndicatorUnit.ts';

/** A value of the row with its period. */
export interface DatedAmount extends PeriodAmount {
  readonly period: Period;
}

/** The values of a row with their periods, in the unit of the indicator; an empty cell is nothing. */
export function datedAmounts(
  state: ImportState,
  source: RowSource,
  unit: string,
  bare: BareRatio,
  options: { readonly period?: Period; readonly smallCounts?: { readonly min: 0 | 1 } },
  known?: Indicator,
): readonly DatedAmount[] {
  const { row, table } = source;
  const least = options.smallCounts?.min;
  const amounts: DatedAmount[] = [];
  for (const cell of row.values) {
    if (!isActual(cell) || cell.state === 'empty') continue;
    const period = cell.period ?? row.period ?? options.period ?? table.meta.period;
    if (!period) {
      const written = writtenOf(cell);
      state.issues.push(rowIssue(source, 'import/actual-without-period', 'warning', { written }, cell));
      continue;
    }
    const amount = amountOf(cell, unit, bare, least, known);
    if ('conflict' in amount) sayUnitConflict(state, source, cell, amount.conflict, unit);
    else amounts.push({ cell, amount, period });
  }
  return amounts;
}

function amountOf(
  cell: ReadingValue,
  unit: string,
  bare: BareRatio,
  least: 0 | 1 | undefined,
  known: Indicator | undefined,
): Amount | UnitConflict {
  if (known && isWorded(known)) return wordedAmount(cell, known);
  const { answer } = cell;
  return answer === undefined ? toIndicatorUnit(cell, unit, bare, least) : { answer };
}

/** A level, a day or a text; a word for a gap stays one. */
function wordedAmount(cell: ReadingValue, known: Indicator): Amount {
  const isGap = cell.state !== undefined && cell.state !== 'unreadable';
  const answer = isGap ? undefined : scaleValue(cell.written ?? '', known);
  return answer === undefined ? {} : { answer };
}

/** The total that a row declares itself. */
export function declaredTotal(
  state: ImportState,
  source: RowSource,
  unit: string,
  bare: BareRatio,
): DeclaredTotal | undefined {
  for (const cell of source.row.values) {
    if (cell.field !== 'actual.cumulative') continue;
    const amount = toIndicatorUnit(cell, unit, bare);
    if ('conflict' in amount) sayUnitConflict(state, source, cell, amount.conflict, unit);
    else if (amount.value !== undefined) return { cell, value: amount.value };
  }
  return undefined;
}

/** Says that a cell is in another unit than its indicator. */
export function sayUnitConflict(
  state: ImportState,
  source: RowSource,
  cell: ReadingValue,
  found: string,
  unit: string,
): void {
  const params = { written: writtenOf(cell), found, unit };
  state.issues.push(rowIssue(source, 'import/unit-conflict', 'error', params, cell));
}
