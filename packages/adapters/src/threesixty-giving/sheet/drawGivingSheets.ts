import { isIsoDay, type Lang } from '@jalon/core';
import type { Content, DrawnSheet } from '../../spreadsheet/canvas/DrawnSheet.ts';
import { printedPage } from '../../spreadsheet/canvas/printedPage.ts';
import { SheetCanvas } from '../../spreadsheet/canvas/SheetCanvas.ts';
import { cellAddress, columnLetters } from '../../workbook/cellAddress.ts';
import type { LeafShape } from '../shape/GrantShape.ts';
import { isMoment } from '../shape/momentForms.ts';
import type { CellValue, GivingColumn, GivingTable } from './GivingTable.ts';
import type { GivingTables } from './givingTables.ts';

/** Draws the sheets of a package: headings in the first row, where other programs look for them. */
export function drawGivingSheets(
  { tables, about }: GivingTables,
  { lang, title }: { readonly lang: Lang; readonly title: string },
): readonly DrawnSheet[] {
  const sheets = tables.map((table) => drawTable(table, lang, title));
  return about.length === 0 ? sheets : [...sheets, drawAbout(about, lang, title)];
}

function drawTable({ name, columns, rows }: GivingTable, lang: Lang, title: string): DrawnSheet {
  const canvas = new SheetCanvas();
  for (const [column, { heading, leaf }] of columns.entries()) {
    canvas.put(0, column, heading, { style: 'header' });
    for (const [row, values] of rows.entries()) {
      const value = values[column];
      const content = value === undefined ? '' : contentOf(value, leaf);
      const format = formatOf(content, heading);
      canvas.put(row + 1, column, content, {
        style: typeof content === 'string' ? 'listText' : 'listNumber',
        ...(format === undefined ? {} : { format }),
      });
    }
  }
  const widths = canvas.fitWidths(
    columns.map((each, column) => Math.max(widthOf(each), hasMoments(rows, column) ? 25 : 0)),
  );
  canvas.height(0, 44);
  canvas.fitHeights(widths, 20);
  return canvas.finish(name.slice(0, 31), {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${cellAddress(rows.length, Math.max(0, columns.length - 1))}` },
    ...pagesFor(widths, columns, rows.length, { lang, title }),
  });
}

/** Width of a page on which 10 points stay readable, in characters. */
const pageWidth = 150;

/** The columns of the standard on as many pages beside one another as they need to be read. */
function pagesFor(
  widths: readonly number[],
  columns: readonly GivingColumn[],
  rows: number,
  words: { readonly lang: Lang; readonly title: string },
): ReturnType<typeof printedPage> {
  const known = columns.filter(({ leaf }) => leaf !== undefined).length || columns.length;
  const width = widths.slice(0, known).reduce((sum, one) => sum + one, 0);
  const area = `$A$1:$${columnLetters(Math.max(0, known - 1))}$${rows + 1}`;
  const page = printedPage({ ...words, headerRows: [0, 0], area });
  return {
    ...page,
    pageSetup: { ...page.pageSetup, fitToWidth: Math.max(1, Math.ceil(width / pageWidth)) },
  };
}

function drawAbout(lines: GivingTables['about'], lang: Lang, title: string): DrawnSheet {
  const canvas = new SheetCanvas();
  for (const [row, [heading, value]] of lines.entries()) {
    canvas.put(row, 0, heading, { style: 'legendTerm' });
    canvas.put(row, 1, value, { style: 'legendText' });
  }
  const widths = [28, 70];
  canvas.fitHeights(widths, 20);
  return canvas.finish('Meta', {
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    ...printedPage({ lang, title, orientation: 'portrait' }),
  });
}

/** A day as a day of the program, which counts them from 1900; everything else as it is. */
function contentOf(value: CellValue, leaf: LeafShape | undefined): Content {
  const isDay = leaf?.is === 'day' || leaf?.is === 'partial-day';
  return isDay && typeof value === 'string' && isIsoDay(value) && value >= '1900-03-01'
    ? { day: value }
    : value;
}

function formatOf(content: Content, heading: string): string | undefined {
  if (typeof content === 'object') return 'yyyy-mm-dd';
  if (typeof content !== 'number') return undefined;
  return /^Amount /.test(heading) ? '#,##0.00' : undefined;
}

/** Whether days of a column have hours, which take more room. */
const hasMoments = (rows: GivingTable['rows'], column: number): boolean =>
  rows.some((row) => typeof row[column] === 'string' && isMoment(row[column]));

function widthOf({ heading, leaf }: GivingColumn): number {
  if (/(?:^|:)(?:Title|Description|Name)$/.test(heading)) return /Description$/.test(heading) ? 48 : 30;
  if (leaf?.is === 'number' || leaf?.is === 'day' || leaf?.is === 'partial-day' || leaf?.codes) return 15;
  return 22;
}
