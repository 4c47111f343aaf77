import { formatDay, type IsoDay, type Lang } from '@jalon/core';
import { cellAddress, columnLetters } from '../../workbook/cellAddress.ts';
import type { Content, DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { portfolioWords } from './portfolioWords.ts';

/** One column of a list: its heading, its cells, what stands under them. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
  /** Content of each line; `row` counts from 0 in the sheet, for formulas. */
  readonly cell: (line: number, row: number) => Content;
  readonly format?: string;
  /** The formula under the column with its result; `range` is its cells. */
  readonly total?: (range: string) => Content;
  readonly remark?: string;
}

/** What a list is drawn with. */
export interface ListSetting {
  readonly lang: Lang;
  readonly asOf: IsoDay;
  /** Name of the sheet, which stands in the title too. */
  readonly sheet: string;
  /** What readers call the portfolio. */
  readonly title: string;
}

/** Rows of every list, from 0. */
const listTop = 4;
const listFirst = 5;

/** Draws a list that can be filtered, with its totals under it. */
export function drawList(columns: readonly ListColumn[], lines: number, setting: ListSetting): DrawnSheet {
  const { lang, asOf, sheet, title } = setting;
  const words = portfolioWords(lang);
  const canvas = new SheetCanvas();
  const lastColumn = columns.length - 1;
  canvas.putAcross(0, 0, lastColumn, `${title} – ${sheet}`, { style: 'title' });
  canvas.height(0, 28);
  canvas.putAcross(1, 0, lastColumn, `${words.stand} ${formatDay(asOf, lang)}`, { style: 'remark' });
  const bottom = listFirst + lines - 1;
  const totalRow = bottom + 1;
  const hasTotals = lines > 0 && columns.some(({ total }) => total !== undefined);
  for (const [column, { heading, cell, format, total, remark }] of columns.entries()) {
    canvas.put(listTop, column, heading, { style: 'header', ...(remark ? { comment: remark } : {}) });
    for (let line = 0; line < lines; line += 1) {
      const content = cell(line, listFirst + line);
      canvas.put(listFirst + line, column, content, {
        style: typeof content === 'string' ? 'listText' : 'listNumber',
        ...(format === undefined ? {} : { format }),
      });
    }
    if (!hasTotals) continue;
    const range = `${cellAddress(listFirst, column)}:${cellAddress(bottom, column)}`;
    const content = total?.(range) ?? (column === 0 ? words.total : '');
    canvas.put(totalRow, column, content, {
      style: column === 0 ? 'totalLabel' : 'total',
      ...(format === undefined ? {} : { format }),
    });
  }
  canvas.height(listTop, 32);
  const widths = canvas.fitWidths(columns.map(({ width }) => width));
  canvas.fitHeights(widths, 20);
  const lastCell = cellAddress(Math.max(bottom, listTop), lastColumn);
  return canvas.finish(sheet, {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: listFirst, columns: 2 },
    autoFilter: { range: `${cellAddress(listTop, 0)}:${lastCell}` },
    view: { showGridLines: false },
    ...printedPage({
      lang,
      title,
      headerRows: [listTop, listTop],
      area: `$A$1:$${columnLetters(lastColumn)}$${(hasTotals ? totalRow : Math.max(bottom, listTop)) + 1}`,
    }),
  });
}

/** The cells of a column of a list, as formulas of another sheet name them. */
export const listRange = (sheet: string, column: number, lines: number): string => {
  const letters = columnLetters(column);
  return `'${sheet}'!$${letters}$${listFirst + 1}:$${letters}$${listFirst + Math.max(1, lines)}`;
};
