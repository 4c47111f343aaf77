import type { Basis, Issue } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { agreesAsWritten } from './agreesAsWritten.ts';
import { quantityWords, type RowSource, rowIssue, writtenOf } from './RowSource.ts';
import type { Amount } from './toIndicatorUnit.ts';

/** A value of a period with the cell it stands in. */
export interface PeriodAmount {
  readonly cell: ReadingValue;
  readonly amount: Amount;
}

/** The total or last value that a sheet declares, in the unit of the indicator. */
export interface DeclaredTotal {
  readonly cell: ReadingValue;
  readonly value: number;
}

/** Numbers of the periods that a total covers, in their order in time. */
export function valuesUnder(total: ReadingValue, periods: readonly PeriodAmount[]): readonly PeriodAmount[] {
  const { period } = total;
  return periods
    .filter(({ cell, amount }) => amount.value !== undefined && cell.period !== undefined)
    .filter(
      ({ cell }) => !period || (within(cell, 'start') >= period.start && within(cell, 'end') <= period.end),
    )
    .sort((a, b) => (within(a.cell, 'end') < within(b.cell, 'end') ? -1 : 1));
}

const within = ({ period }: ReadingValue, side: 'start' | 'end'): string => period?.[side] ?? '';

/** Whether two amounts are one as far as the first was written out, percentages in points. */
export function agreesInUnit(unit: string): (declared: number, computed: number) => boolean {
  return unit === 'ratio'
    ? (declared, computed) => agreesAsWritten(points(declared), computed * 100)
    : agreesAsWritten;
}

const points = (ratio: number): number => Number((ratio * 100).toPrecision(12));

/**
 * Holds the total of a row against what its periods give: their sum for increments, the last value for anything else.
 * @returns an issue where they differ, naming the cell that the total leaves out where it is exactly one
 */
export function compareCumulative(
  source: RowSource,
  total: DeclaredTotal,
  periods: readonly PeriodAmount[],
  basis: Basis,
  unit: string,
): Issue | undefined {
  const covered = valuesUnder(total.cell, periods);
  const last = covered.at(-1)?.amount.value;
  if (last === undefined) return undefined;
  const agrees = agreesInUnit(unit);
  const adds = basis === 'increment';
  const computed = adds ? covered.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0) : last;
  if (agrees(total.value, computed)) return undefined;
  const params = { declared: quantityWords(total.value, unit), computed: quantityWords(computed, unit) };
  const missed = adds
    ? covered.filter(({ amount }) => amount.value && agrees(total.value, computed - amount.value))
    : [];
  if (missed.length === 1 && missed[0]) {
    const { cell } = missed[0];
    const left = { ...params, cell: cell.cell, written: writtenOf(cell) };
    const issue = rowIssue(source, 'import/cumulative-misses-cell', 'warning', left, total.cell);
    return { ...issue, related: [{ ...issue.at, in: 'sheet', cell: cell.cell }] };
  }
  const rule = adds
    ? { fr: 'leur somme', en: 'their sum' }
    : { fr: 'la dernière valeur', en: 'the last value' };
  return rowIssue(source, 'import/cumulative-differs', 'warning', { ...params, rule }, total.cell);
}
