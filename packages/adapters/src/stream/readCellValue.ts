import { parseQuantity, type Quantity } from '@jalon/core';
import { recordedAmount } from '../spreadsheet/import/recordedAmount.ts';
import { marksOfFormat } from '../spreadsheet/row/marksOfFormat.ts';
import { unitOfFormat } from '../spreadsheet/row/unitOfFormat.ts';
import type { Cell } from '../workbook/Workbook.ts';
import type { Measured, MeasureReader } from './measureReader.ts';
import { textOfCell } from './textOfCell.ts';

/** The number of a cell whose format says nothing more; `undefined` for any other. */
export const plainFigure = (cell: Cell): number | undefined =>
  cell.type === 'number' && !cell.struck && isSilent(cell.format) ? cell.value : undefined;

const isSilent = (format: string | undefined): boolean =>
  format === undefined || (!format.includes('"') && unitOfFormat(format) === undefined);

/** Reads the cell of a value: a number with the unit of its format, a text as it is written, or why there is none. */
export function readCellValue(cell: Cell, measure: MeasureReader): Measured {
  const { remarks, ...read } = readUnstruck(cell, measure);
  if (!cell.struck) return { ...read, remarks };
  const doubt = { code: 'sheet/struck-cell', severity: 'warning', params: { text: cell.shown } } as const;
  return { ...read, remarks: [doubt, ...remarks] };
}

function readUnstruck(cell: Cell, measure: MeasureReader): Measured {
  switch (cell.type) {
    case 'number':
      return measure.of(quantityOf(cell.value, cell.format ?? '', cell.shown));
    case 'uncached': {
      const params = { formula: cell.formula ?? '' };
      const remark = { code: 'sheet/formula-without-value', severity: 'warning', params } as const;
      return { amount: recordedAmount({ state: 'unreadable' }, {}), remarks: [remark] };
    }
    case 'date':
    case 'time': {
      const params = { text: cell.shown.trim() || cell.value };
      const remark = { code: 'sheet/date-for-number', severity: 'warning', params } as const;
      return { amount: recordedAmount({ state: 'unreadable' }, {}), remarks: [remark] };
    }
    default:
      return measure.read(textOfCell(cell));
  }
}

/** A number in the unit that its format shows: 0.75 in `0%` are 75 points. */
function quantityOf(value: number, format: string, written: string): Quantity {
  const unit = unitOfFormat(format);
  // without the noise that binary arithmetic leaves behind the fifteenth digit
  const figure = unit === '%' ? Number((value * 100).toPrecision(15)) : value;
  const { approx, ...marks } = marksOfFormat(format, parseQuantity);
  return {
    value: figure,
    written,
    ...(unit === undefined ? {} : { unit }),
    ...(approx ? { approximate: true } : {}),
    ...marks,
  };
}
