import { parseQuantity, type Quantity } from '@jalon/core';
import { compareUnits } from '../spreadsheet/import/compareUnits.ts';
import { modelUnit } from '../spreadsheet/import/modelUnit.ts';
import { type RecordedAmount, recordedAmount } from '../spreadsheet/import/recordedAmount.ts';
import { type Amount, toIndicatorUnit } from '../spreadsheet/import/toIndicatorUnit.ts';
import { perText } from '../spreadsheet/lexicon/perText.ts';
import type { Remark } from './Remark.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/** What a written value is in the unit of its indicator, or why the row gives none. */
export interface Measured {
  readonly amount?: RecordedAmount;
  readonly skipped?: 'no-value' | 'unit-conflict';
  readonly remarks: readonly Remark[];
}

/** How the values of one indicator, in one unit of the column of units, are read. */
export interface MeasureReader {
  /** How a number written plainly is meant: as it is, in points of a ratio, or as the whole reading says. */
  readonly plain: 'as-is' | 'points' | 'read';
  read(text: string): Measured;
  /** The same for a number of a sheet, in the unit that its format shows. */
  of(quantity: Quantity): Measured;
}

/** What is known where a value is read. */
export type MeasureSettings = Pick<StreamObservationsOptions, 'locale' | 'gapWords' | 'bareRatio'>;

/**
 * Makes the reader of values.
 * @param unit of the indicator; `undefined` where it is not known
 * @param column what the column of units says; `''` where it says nothing
 */
export function measureReader(
  unit: string | undefined,
  column: string,
  settings: MeasureSettings,
): MeasureReader {
  const read = perText((text) => measured(text, unit, column, settings), 2_000);
  // one number tried out shows what becomes of all that are written plainly
  const { amount, remarks } = measured('37', unit, column, settings);
  const isQuiet = remarks.length === 0 && !hasNumericGap(settings);
  const plain =
    isQuiet && amount?.value === 37 ? 'as-is' : isQuiet && amount?.value === 0.37 ? 'points' : 'read';
  return { plain, read, of: (quantity) => measuredQuantity(quantity, [], unit, column, settings) };
}

/** « 99 » for a refusal is no number. */
const hasNumericGap = ({ gapWords = {} }: MeasureSettings): boolean =>
  Object.keys(gapWords).some((word) => /\d/.test(word));

function measured(
  text: string,
  indicatorUnit: string | undefined,
  column: string,
  settings: MeasureSettings,
): Measured {
  const { locale, gapWords } = settings;
  const { value: quantity, issues } = parseQuantity(text, {
    ...(locale === undefined ? {} : { locale }),
    ...(gapWords === undefined ? {} : { gapWords }),
  });
  // what stands beside the number is kept as its comment
  const remarks: Remark[] = issues
    .filter(({ code }) => code !== 'quantity/remark')
    .map(({ code, severity, params }) => ({ code, severity, params }));
  if (!quantity || isEmpty(quantity)) return { skipped: 'no-value', remarks };
  return measuredQuantity(quantity, remarks, indicatorUnit, column, settings);
}

function measuredQuantity(
  quantity: Quantity,
  remarks: Remark[],
  indicatorUnit: string | undefined,
  column: string,
  { bareRatio }: MeasureSettings,
): Measured {
  const { approximate, ...rest } = quantity;
  const unit = sharedUnit(quantity, column, remarks);
  const cell = {
    ...rest,
    field: 'actual' as const,
    cell: '',
    ...(unit === undefined ? {} : { unit }),
    ...(approximate ? { approx: true } : {}),
  };
  if (quantity.state !== undefined) return { amount: recordedAmount(cell, {}), remarks };
  const target = indicatorUnit ?? (unit === undefined ? '' : modelUnit(unit));
  const amount = toIndicatorUnit(cell, target, bareRatio ?? 'points');
  if ('conflict' in amount) {
    const params = { written: quantity.written, found: amount.conflict, unit: target };
    remarks.push({ code: 'observations/unit-conflict', severity: 'error', params });
    return { skipped: 'unit-conflict', remarks };
  }
  if (bareRatio === undefined && isGuess(amount)) {
    const params = { written: quantity.written };
    remarks.push({ code: 'observations/bare-ratio', severity: 'warning', params });
    return { amount: recordedAmount({ state: 'unreadable' }, {}), remarks };
  }
  if (amount.unclearUnit !== undefined) {
    const params = { found: amount.unclearUnit, unit: target };
    remarks.push({ code: 'observations/unit-unclear', severity: 'warning', params });
  }
  return { amount: recordedAmount(cell, amount), remarks };
}

const isEmpty = ({ value, state, below, min, max, ratio, n }: Quantity): boolean =>
  [value, state, below, min, max, ratio, n].every((part) => part === undefined);

/** 0 is the same in points and as a fraction. */
const isGuess = ({ assumed, value, bounds }: Amount): boolean =>
  assumed !== undefined && (value !== 0 || bounds !== undefined);

/** The unit of the cell where it has one, else that of the column; « 31 hab. » under « habitants » is no other unit. */
function sharedUnit({ unit }: Quantity, column: string, remarks: Remark[]): string | undefined {
  if (column === '') return unit;
  if (unit === undefined || compareUnits(unit, column) !== 'other') return column;
  remarks.push({ code: 'observations/two-units', severity: 'warning', params: { cell: unit, column } });
  return unit;
}
