import type { Sheet as HucreSheet } from 'hucre';
import { readXlsxCell, type ShowValue } from './readXlsxCell.ts';
import type { Cell, Sheet } from './Workbook.ts';

/** One sheet of a workbook as our port has it. */
export function readXlsxSheet(sheet: HucreSheet, show: ShowValue): Sheet {
  const rows: (Cell | undefined)[][] = sheet.rows.map((values, row) => {
    const cells: (Cell | undefined)[] = [];
    values.forEach((value, column) => {
      const detail = sheet.cells?.get(`${row},${column}`);
      if (value === null && !detail) return;
      const cell = readXlsxCell(value, detail, show);
      if (cell) cells[column] = cell;
    });
    return cells;
  });
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'very-hidden' : sheet.hidden ? 'hidden' : 'visible',
    rows,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    // what has no height or width is as hidden as what is marked so
    hiddenRows: [...(sheet.rowDefs ?? [])]
      .filter(([, row]) => row.hidden === true || row.height === 0)
      .map(([index]) => index),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) =>
      column.hidden === true || column.width === 0 ? [index] : [],
    ),
  };
}
