import type { Cell } from '../../workbook/Workbook.ts';
import type { ReadingValue } from '../Reading.ts';
import { readMeasure } from '../row/readMeasure.ts';
import type { FormCell } from './FormCell.ts';
import type { FormSetting } from './FormSetting.ts';

/** Reads the figures of an answer; a word in the cell behind a bare number is its unit (« 25 | familles »). */
export function readFormFigure(
  field: string,
  cells: readonly FormCell[],
  { context, say, pass }: FormSetting,
): readonly ReadingValue[] {
  const values: ReadingValue[] = [];
  cells.forEach((piece, at) => {
    const before = cells[at - 1];
    const previous = values.at(-1);
    const isWord = !/\d/.test(piece.text) && piece.text.length <= 30;
    if (
      previous &&
      isWord &&
      before?.row === piece.row &&
      previous.value !== undefined &&
      previous.unit === undefined
    ) {
      values.splice(-1, 1, { ...previous, unit: piece.text });
      return;
    }
    const source: Cell = piece.source ?? { type: 'text', value: piece.text, shown: piece.text };
    const setting = { field: 'actual', address: piece.cell, isYesNo: false } as const;
    values.push({ ...readMeasure(source, setting, context, say, pass), field });
  });
  return values;
}
