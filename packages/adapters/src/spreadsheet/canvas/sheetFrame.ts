import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { cellAddress } from '../../workbook/cellAddress.ts';
import type { DrawnCell, DrawnSheet } from './DrawnSheet.ts';

/** A sheet without its rows: what the library writes of it. */
export interface SheetFrame {
  /** One cell for each look, so that the library numbers it, and the remarks at their places. */
  readonly sheet: WriteSheet;
  /** Where each look stands first. */
  readonly samples: ReadonlyMap<CellStyle, string>;
  /** First and last cell of the sheet as it was drawn, for example `A1:L50000`. */
  readonly extent: string;
}

/** Takes the rows out of a sheet. */
export function sheetFrame({ rows, heights: _, ...around }: DrawnSheet): SheetFrame {
  const cells = new Map<string, Partial<Cell>>();
  const samples = new Map<CellStyle, string>();
  let lastColumn = 0;
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      lastColumn = Math.max(lastColumn, c);
      const isFirst = !samples.has(cell.style);
      if (isFirst) samples.set(cell.style, cellAddress(r, c));
      if (isFirst || cell.comment !== undefined) cells.set(`${r},${c}`, sampleOf(cell));
    });
  });
  const extent = `A1:${cellAddress(Math.max(0, rows.length - 1), lastColumn)}`;
  return { sheet: { ...around, cells }, samples, extent };
}

/** Its text is empty, so that the library prepares for texts that cells share. */
const sampleOf = ({ style, comment }: DrawnCell): Partial<Cell> => ({
  type: 'string',
  value: '',
  style,
  ...(comment === undefined ? {} : { comment: { author: 'Jalon', text: comment } }),
});
