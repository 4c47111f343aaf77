import type { Baseline, IsoDay, Period, Target } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import type { RowSource } from './RowSource.ts';
import { type Amount, type BareRatio, toIndicatorUnit } from './toIndicatorUnit.ts';

/** A reference value or target of the sheet, in the unit of the indicator. */
export interface RowAim {
  readonly cell: ReadingValue;
  readonly amount: Amount;
}

/** What a row says was measured before, and what is aimed at. */
export interface RowAims {
  readonly baseline?: RowAim;
  readonly targets: readonly RowAim[];
  /** Cells whose unit is another one. */
  readonly refused: readonly { readonly cell: ReadingValue; readonly found: string }[];
}

/** The reference value and the targets of a row in the unit of the indicator; cells without a number say nothing. */
export function rowAims({ row }: RowSource, unit: string, bare: BareRatio): RowAims {
  const refused: { cell: ReadingValue; found: string }[] = [];
  const aims = row.values
    .filter(({ field }) => field === 'baseline' || field === 'target')
    .flatMap((cell) => {
      const amount = toIndicatorUnit(cell, unit, bare);
      if ('conflict' in amount) refused.push({ cell, found: amount.conflict });
      else if (amount.value !== undefined || amount.bounds) return [{ cell, amount }];
      return [];
    });
  const baseline = aims.find(({ cell, amount }) => cell.field === 'baseline' && amount.value !== undefined);
  return {
    ...(baseline ? { baseline } : {}),
    targets: aims.filter(({ cell }) => cell.field === 'target'),
    refused,
  };
}

/** The level that a target is written with: « ≥ 80 » aims at 80. */
export function aimedValue({ cell, amount }: RowAim): number | undefined {
  if (amount.value !== undefined) return amount.value;
  if (cell.op === '>' || cell.op === '>=') return amount.bounds?.min;
  if (cell.op === '<' || cell.op === '<=') return amount.bounds?.max;
  return undefined;
}

/** The day that a target of the sheet is due, where its column says one. */
export const dueOf = ({ cell }: RowAim): IsoDay | undefined => cell.period?.end;

/** A reference value as the model holds it. */
export function toBaseline({ cell, amount }: RowAim, { table }: RowSource): Baseline {
  const date = cell.period?.end ?? table.meta.baselineDate;
  return { value: amount.value as number, ...(date ? { date } : {}) };
}

/** A target as the model holds it; what it covers is told only where the sheet shows it. */
export function toTarget(aim: RowAim, id: string, isState: boolean): Target {
  const { cell, amount } = aim;
  const value = aimedValue(aim);
  return {
    id,
    ...(value === undefined ? { kind: 'band', ...amount.bounds } : { value }),
    ...(cell.period ? coverOf(cell.period, isState) : {}),
  };
}

function coverOf(period: Period, isState: boolean): Partial<Target> {
  if (period.start !== period.end) return { period };
  return { date: period.end, ...(isState ? { over: 'at-date' } : {}) };
}
