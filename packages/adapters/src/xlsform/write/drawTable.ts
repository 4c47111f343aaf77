import type { CellStyle } from 'hucre';
import type { DrawnCell, DrawnSheet } from '../../spreadsheet/canvas/DrawnSheet.ts';
import type { XlsFormTable } from './XlsFormTable.ts';

const font = { name: 'Calibri', size: 11 };
const header: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE8EB' }, bgColor: { rgb: 'DCE8EB' } },
  numFmt: '@',
  alignment: { vertical: 'center' },
};
/** Cells are texts whatever they look like: a formula or a number stays what was written. */
const text: CellStyle = { font, numFmt: '@', alignment: { vertical: 'top', wrapText: true } };

/** Draws a table as the tools that read forms expect it: headers in the first row, nothing above or beside. */
export function drawTable({ name, rows }: XlsFormTable): DrawnSheet {
  const width = (column: number) => {
    const longest = Math.max(...rows.slice(0, 200).map((row) => (row[column] ?? '').length), 8);
    return { width: Math.min(longest + 2, 48) };
  };
  const columns = Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, column) =>
    width(column),
  );
  const drawn = rows.map((row, at) =>
    row.map((content): DrawnCell => ({ content, style: at === 0 ? header : text })),
  );
  return { name, rows: drawn, heights: new Map(), columns, freezePane: { rows: 1 } };
}
