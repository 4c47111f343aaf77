/**
 * The tracking table of a dossier before anybody filled it in.
 * @module
 */
import { type Dossier, type Lang, type Period, textIn } from '@jalon/core';
import { cellAddress, columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import type { HiddenLists } from '../canvas/HiddenLists.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { rangeOf, SheetCanvas } from '../canvas/SheetCanvas.ts';
import { entryLooks } from '../canvas/sheetTheme.ts';
import { drawPeriods, headerBottom, headerTop } from '../trackingTable/drawTrackingHeader.ts';
import { trackingWords } from '../trackingTable/trackingWords.ts';
import { drawTemplateRow } from './drawTemplateRow.ts';
import { entryRule } from './entryRule.ts';
import { type TemplateColumns, templateColumns, templateWidths } from './templateColumns.ts';
import { type TemplateRow, templateRows } from './templateRows.ts';
import { templateWords } from './templateWords.ts';

/** What a table to fill in is drawn with. */
export interface TemplateSetting {
  readonly lang: Lang;
  /** A column each, in this order. */
  readonly periods: readonly Period[];
  /** Who is to fill it in. */
  readonly who: string;
}

/** A line of the sheet, for the sheet of keys. */
interface PlacedRow extends TemplateRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
}

/** The sheet with the place of each line. */
export interface DrawnTemplate {
  readonly sheet: DrawnSheet;
  readonly rows: readonly PlacedRow[];
  readonly columns: TemplateColumns;
}

/** Draws the sheet that is filled in. */
export function drawTemplateSheet(
  dossier: Dossier,
  setting: TemplateSetting,
  lists: HiddenLists,
): DrawnTemplate {
  const { lang, periods } = setting;
  const sections = templateRows(dossier, lang);
  const hasParts = sections.some(({ rows }) => rows.some(({ part }) => part !== undefined));
  const columns = templateColumns(periods.length, hasParts);
  const canvas = new SheetCanvas();
  const placed: PlacedRow[] = [];
  let row = headerBottom + 1;
  for (const { heading, rows } of sections) {
    if (heading !== undefined) {
      canvas.putAcross(row, 0, columns.comment, heading, { style: 'section' });
      canvas.height(row, 20);
      row += 1;
    }
    for (const line of rows) {
      const rule = entryRule(line.indicator, lists, lang);
      drawTemplateRow(canvas, row, line, { lang, columns, rule });
      placed.push({ ...line, row });
      row += 1;
    }
  }
  drawHeader(canvas, setting, columns);
  drawTitle(canvas, dossier, setting, columns, placed);
  const widths = canvas.fitWidths(templateWidths(columns));
  canvas.fitHeights(widths, 24);
  lookByContent(canvas, columns, placed);
  const last = Math.max(row, headerBottom + 2);
  const sheet = canvas.finish(templateWords(lang).sheet, {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: headerBottom + 1, columns: columns.name + 1 },
    view: { showGridLines: false, zoomScale: 90 },
    // without a password: it keeps from slips, not from people
    protection: {
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      sort: true,
      autoFilter: true,
    },
    ...printedPage({
      lang,
      title: textIn(dossier.title, lang),
      headerRows: [headerTop, headerBottom],
      area: `$A$1:$${columnLetters(columns.comment)}$${last}`,
    }),
  });
  return { sheet, rows: placed, columns };
}

function drawTitle(
  canvas: SheetCanvas,
  { programme, title }: Dossier,
  { lang, who }: TemplateSetting,
  columns: TemplateColumns,
  rows: readonly PlacedRow[],
): void {
  const words = templateWords(lang);
  canvas.putAcross(0, 0, columns.comment, `${who} – ${words.title}`, { style: 'title' });
  canvas.height(0, 28);
  const project = textIn(programme?.name ?? title, lang);
  canvas.putAcross(1, 0, columns.comment, `${trackingWords(lang).project} ${project}`, { style: 'subtitle' });
  const all = rows.length * Math.max(0, columns.lastPeriod - columns.firstPeriod + 1);
  if (all === 0) return;
  const cells = entryRange(columns, rows);
  const [before, after] = [`${words.toFill} `, ` ${words.of} ${all}. ${words.seeGuide}`];
  canvas.putAcross(
    2,
    0,
    columns.comment,
    {
      formula: `${quoted(before)}&(${all}-COUNTA(${cells}))&${quoted(after)}`,
      result: `${before}${all}${after}`,
    },
    { style: 'remark' },
  );
}

/** From the first line to the last: headings between them are empty in these columns. */
const entryRange = ({ firstPeriod, lastPeriod }: TemplateColumns, rows: readonly PlacedRow[]): string =>
  `${cellAddress(rows[0]?.row ?? 0, firstPeriod)}:${cellAddress(rows.at(-1)?.row ?? 0, lastPeriod)}`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function drawHeader(canvas: SheetCanvas, { lang, periods }: TemplateSetting, columns: TemplateColumns): void {
  const tracking = trackingWords(lang);
  const words = templateWords(lang);
  const look = { style: 'header' } as const;
  const down = (column: number, text: string) =>
    canvas.putAcross(headerTop, column, column, text, look, headerBottom);
  down(columns.code, tracking.code);
  down(columns.name, tracking.indicator);
  if (columns.part !== undefined) down(columns.part, words.part);
  down(columns.unit, tracking.unit);
  down(columns.baseline, tracking.baseline);
  down(columns.target, tracking.target);
  drawPeriods(canvas, columns.firstPeriod, words.values, periods, lang);
  down(columns.comment, tracking.comment);
  canvas.height(headerTop, 24);
  canvas.height(headerBottom, 40);
}

/** What is filled in turns white, so that what is left stands out; words are quiet. */
function lookByContent(canvas: SheetCanvas, columns: TemplateColumns, rows: readonly PlacedRow[]): void {
  if (rows.length === 0 || columns.lastPeriod < columns.firstPeriod) return;
  const first = cellAddress(rows[0]?.row ?? 0, columns.firstPeriod);
  const range = rows.map(({ row }) => rangeOf(row, columns.firstPeriod, columns.lastPeriod)).join(' ');
  canvas.rule({ type: 'expression', formula: `ISTEXT(${first})`, range, style: entryLooks.words });
  canvas.rule({ type: 'expression', formula: `NOT(ISBLANK(${first}))`, range, style: entryLooks.filled });
}
