import { type FormulaColumn, isNumberColumn } from '../FormulaColumn.ts';
import { missingValue } from './arithmetic.ts';
import type { TextOperand } from './Operation.ts';

/** Fills a block with some rows of a column, as numbers in flight. */
export type BlockReader = (
  column: FormulaColumn | undefined,
  from: number,
  count: number,
  block: Float64Array,
) => void;

/** Numbers; what is none, or none that is finite, is missing. */
export const readNumbers: BlockReader = (column, from, count, block) => {
  if (!column || !isNumberColumn(column)) {
    block.fill(missingValue);
    return;
  }
  const { values, valid } = column;
  block.set(values.subarray(from, from + count));
  let off = 0;
  // Stryker disable next-line AssignmentOperator,ArithmeticOperator: what is not 0 here is looked at row by row
  for (let n = 0; n < count; n++) off += (block[n] as number) - (block[n] as number);
  if (off !== 0) {
    for (let n = 0; n < count; n++) if (!Number.isFinite(block[n])) block[n] = missingValue;
  }
  if (!valid) return;
  for (let n = 0; n < count; n++) {
    const row = from + n;
    if (((valid[row >> 3] as number) & (1 << (row & 7))) === 0) block[n] = missingValue;
  }
};

/** Yes as 1, no as 0; anything else is missing. */
export const readTruths: BlockReader = (column, from, count, block) => {
  for (let n = 0; n < count; n++) {
    // Stryker disable next-line LogicalOperator: a column of numbers has no rows of its own, and there is a column
    const value = column && !isNumberColumn(column) ? column[from + n] : undefined;
    block[n] = value === true ? 1 : value === false ? 0 : missingValue;
  }
};

/** The text of a row: written in the formula, or read. */
export function textReader(
  operand: TextOperand,
  columns: readonly FormulaColumn[],
): (row: number) => string | undefined {
  if ('text' in operand) return () => operand.text;
  const column = columns[operand.slot];
  // Stryker disable next-line LogicalOperator: a column of numbers has no rows of its own, and there is a column
  if (!column || isNumberColumn(column)) return () => undefined;
  return (row) => {
    const value = column[row];
    return typeof value === 'string' ? value : undefined;
  };
}
