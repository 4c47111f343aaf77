import { JalonError } from '@jalon/core';
import { reasonOf } from './compileFormula.ts';
import { columnSteps, rowsOfBlock } from './evaluate/columnSteps.ts';
import { type CompileFormulaOptions, prepareFormula } from './evaluate/prepareFormula.ts';
import type { Formula } from './Formula.ts';
import { type FormulaColumn, type FormulaColumnResult, isNumberColumn } from './FormulaColumn.ts';
import type { FormulaReading } from './FormulaReading.ts';

/** A formula made ready to be computed over whole columns. */
export interface ColumnFormula {
  /** What it gives. */
  readonly kind: 'number' | 'truth';
  /** The columns it has to be given, in this order. */
  readonly readings: readonly FormulaReading[];
  /** The results of the first `rows` rows; written into those of an earlier run of as many rows where it is handed over. */
  readonly run: (
    columns: readonly FormulaColumn[],
    rows: number,
    into?: FormulaColumnResult,
  ) => FormulaColumnResult;
}

/**
 * A formula as a function of columns, block by block, with the same arithmetic as {@link compileFormula}: what one row
 * gives here, it gives there.
 * Source: evaluation by vectors, Boncz et al., “MonetDB/X100”, CIDR 2005; validity bitmap as in Apache Arrow.
 * @throws JalonError `invalid-argument` where the formula is not sound; by `run`, where a column is missing or too short
 * @example
 * ```ts
 * import { compileFormulaToColumns, parseFormula } from '@jalon/indicators';
 * const formula = parseFormula('[FORMED] / [ENROLLED]').value ?? { type: 'missing' };
 * const formed = { values: Float64Array.of(12, 3, 5), valid: Uint8Array.of(0b101) };
 * const enrolled = { values: Float64Array.of(16, 4, 0) };
 * const { values, valid, states } = compileFormulaToColumns(formula).run([formed, enrolled], 3);
 * [...values]; // => [0.75, 0, 0]
 * [...valid]; // => [1]
 * [...states]; // => [0, 1, 2]
 * ```
 */
export function compileFormulaToColumns(
  formula: Formula,
  options: CompileFormulaOptions = {},
): ColumnFormula {
  const { kind, readings, operation } = prepareFormula(formula, options);
  const step = columnSteps(operation);
  const run = (
    columns: readonly FormulaColumn[],
    rows: number,
    into?: FormulaColumnResult,
  ): FormulaColumnResult => {
    checkColumns(readings, columns, rows);
    const { values, valid, states } = into?.values.length === rows ? into : emptyResult(rows);
    valid.fill(0);
    states.fill(0);
    for (let from = 0; from < rows; from += rowsOfBlock) {
      const count = Math.min(rowsOfBlock, rows - from);
      const block = step(columns, from, count);
      const off = copyRows(block, values, from, count);
      if (off === 0) valid.fill(255, from >> 3, (from + count) >> 3);
      if (off !== 0 || count < rowsOfBlock) settle(block, from, count, { values, valid, states });
    }
    return { kind, values, valid, states };
  };
  return { kind, readings, run };
}

const emptyResult = (rows: number): Omit<FormulaColumnResult, 'kind'> => ({
  values: new Float64Array(rows),
  valid: new Uint8Array(Math.ceil(rows / 8)),
  states: new Uint8Array(rows),
});

/** Copies results, a negative zero as 0; tells whether all of them are numbers: 0 if so. */
function copyRows(block: Float64Array, values: Float64Array, from: number, count: number): number {
  let even = 0;
  let odd = 0;
  let n = 0;
  // Stryker disable next-line ArithmeticOperator: what is written past the block is written over, or lies past the end
  for (; n + 1 < count; n += 2) {
    const first = block[n] as number;
    const second = block[n + 1] as number;
    values[from + n] = first + 0;
    values[from + n + 1] = second + 0;
    // Stryker disable next-line AssignmentOperator,ArithmeticOperator: what is not 0 here is looked at row by row
    even += first - first;
    // Stryker disable next-line AssignmentOperator,ArithmeticOperator: what is not 0 here is looked at row by row
    odd += second - second;
  }
  if (n < count) {
    const last = block[n] as number;
    values[from + n] = last + 0;
    // Stryker disable next-line AssignmentOperator,ArithmeticOperator: what is not 0 here is looked at row by row
    even += last - last;
  }
  // Stryker disable next-line ArithmeticOperator: each is 0, or no number
  return even + odd;
}

/** Says of each row of a block whether it has a value, and takes out what is none. */
function settle(
  block: Float64Array,
  from: number,
  count: number,
  { values, valid, states }: Pick<FormulaColumnResult, 'values' | 'valid' | 'states'>,
): void {
  for (let n = 0; n < count; n++) {
    const found = block[n] as number;
    const row = from + n;
    if (Number.isFinite(found)) {
      valid[row >> 3] = (valid[row >> 3] as number) | (1 << (row & 7));
    } else {
      values[row] = 0;
      states[row] = stateOf[reasonOf(found)];
    }
  }
}

const stateOf = { 'missing-value': 1, 'division-by-zero': 2, 'too-large': 3 } as const;

function checkColumns(
  readings: readonly FormulaReading[],
  columns: readonly FormulaColumn[],
  rows: number,
): void {
  if (!Number.isInteger(rows) || rows < 0 || rows > 2 ** 27) {
    throw new JalonError('invalid-argument', 'the number of rows is a whole number from 0 to 2^27', {
      found: rows,
      expected: '0 to 2^27',
    });
  }
  readings.forEach(({ key }, slot) => {
    const column = columns[slot];
    const length = column === undefined ? 0 : lengthOf(column);
    if (length < rows) {
      throw new JalonError('invalid-argument', `the column of ${key} is shorter than ${rows} rows`, {
        found: length,
        expected: rows,
      });
    }
  });
}

function lengthOf(column: FormulaColumn): number {
  if (!isNumberColumn(column)) return column.length;
  const { values, valid } = column;
  return valid ? Math.min(values.length, valid.length * 8) : values.length;
}
