/**
 * The tracking table of a dossier as a sheet that people go on working with.
 * @module
 */
import { type Dossier, type Lang, textIn } from '@jalon/core';
import { standardRatingScale } from '@jalon/indicators';
import { cellAddress, columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { rangeOf, SheetCanvas } from '../canvas/SheetCanvas.ts';
import { periodLooks, statusStyle } from '../canvas/sheetTheme.ts';
import { drawHeader, drawTitle, headerBottom, headerTop } from './drawTrackingHeader.ts';
import { drawTrackingRow, statusText } from './drawTrackingRow.ts';
import { recordsInForce } from './recordsInForce.ts';
import type { TrackingSetting } from './TrackingSetting.ts';
import { columnWidths, type TrackingColumns, trackingColumns } from './trackingColumns.ts';
import { type TrackingPeriod, trackingPeriods } from './trackingPeriods.ts';
import { trackingSections } from './trackingSections.ts';
import { trackingWords } from './trackingWords.ts';

/** Draws the sheet; `legendStatuses` is where the legend lists the statuses, for the drop-down. */
export function drawTrackingSheet(
  dossier: Dossier,
  setting: TrackingSetting,
  legendStatuses: string,
): DrawnSheet {
  const { lang, asOf, progress } = setting;
  const words = trackingWords(lang);
  const canvas = new SheetCanvas();
  const periods = trackingPeriods(dossier, asOf);
  const columns = trackingColumns(periods);
  const records = recordsInForce(dossier.observations, asOf);
  drawTitle(canvas, dossier, setting, columns);
  drawHeader(canvas, dossier, setting, columns, periods);
  const start = dossier.programme?.start;
  const before = start === undefined ? 0 : periods.filter(({ period }) => period.end < start).length;
  const rowSetting = { lang, columns, periods, from: columns.firstPeriod + before };
  let row = headerBottom + 1;
  const indicatorRows: { readonly row: number; readonly unit: string }[] = [];
  for (const { heading, indicators } of trackingSections(dossier, lang)) {
    if (heading !== undefined) {
      canvas.putAcross(row, 0, columns.comment, heading, { style: 'section' });
      canvas.height(row, 20);
      row += 1;
    }
    for (const indicator of indicators) {
      const own = records.get(indicator.id) ?? new Map();
      drawTrackingRow(
        canvas,
        row,
        { indicator, records: own, progress: progress.get(indicator.id) },
        rowSetting,
      );
      indicatorRows.push({ row, unit: indicator.unit });
      row += 1;
    }
  }
  const widths = canvas.fitWidths(columnWidths(columns));
  canvas.fitHeights(widths, 24);
  const last = Math.max(row - 1, headerBottom + 1);
  colourStatuses(canvas, columns.status, last, lang);
  lookByContent(canvas, columns, periods, indicatorRows);
  askForValues(canvas, columns, indicatorRows, lang);
  if (indicatorRows.length > 0) {
    canvas.dataValidations.push({
      type: 'list',
      formula1: legendStatuses,
      range: `${columnLetters(columns.status)}${headerBottom + 2}:${columnLetters(columns.status)}${last + 1}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
    });
  }
  return canvas.finish(words.sheet, {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: headerBottom + 1, columns: columns.name + 1 },
    view: { showGridLines: false, zoomScale: 90 },
    ...printedPage({
      lang,
      title: textIn(dossier.title, lang),
      headerRows: [headerTop, headerBottom],
      area: `$A$1:$${columnLetters(columns.comment)}$${last + 1}`,
    }),
  });
}

/** Whoever picks another status gets its colour too; the words are always there. */
function colourStatuses(canvas: SheetCanvas, column: number, last: number, lang: Lang): void {
  const letters = columnLetters(column);
  const first = headerBottom + 2;
  for (const [rating, { colour }] of Object.entries(standardRatingScale.ratings)) {
    if (colour === undefined) continue;
    const text = statusText({ rating: rating as keyof typeof standardRatingScale.ratings }, lang);
    canvas.rule({
      type: 'expression',
      formula: `$${letters}${first}="${text.replaceAll('"', '""')}"`,
      range: `${letters}${first}:${letters}${last + 1}`,
      style: statusStyle(colour),
    });
  }
}

/** Words of a gap are quiet, cells to come pale, and both look like any other once a number is typed. */
function lookByContent(
  canvas: SheetCanvas,
  { firstPeriod, lastPeriod }: TrackingColumns,
  periods: readonly TrackingPeriod[],
  rows: readonly { readonly row: number }[],
): void {
  const [first] = rows;
  if (!first || lastPeriod < firstPeriod) return;
  const over = (from: number) => ({
    cell: cellAddress(first.row, from),
    range: blocksOf(rows.map(({ row }) => row))
      .map(([top, bottom]) => `${cellAddress(top, from)}:${cellAddress(bottom, lastPeriod)}`)
      .join(' '),
  });
  const all = over(firstPeriod);
  canvas.rule({
    type: 'expression',
    formula: `ISTEXT(${all.cell})`,
    range: all.range,
    style: periodLooks.gap,
  });
  const next = periods.findIndex(({ recorded }) => !recorded);
  if (next === -1) return;
  const toCome = over(firstPeriod + next);
  canvas.rule({
    type: 'expression',
    formula: `ISBLANK(${toCome.cell})`,
    range: toCome.range,
    style: periodLooks.toCome,
  });
}

/** Rows that follow each other as their first and last. */
function blocksOf(rows: readonly number[]): readonly (readonly [top: number, bottom: number])[] {
  const blocks: (readonly [number, number])[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && last[1] === row - 1) blocks[blocks.length - 1] = [last[0], row];
    else blocks.push([row, row]);
  }
  return blocks;
}

/** A prompt beside each cell of a period, and a question where what is typed is neither a fitting number nor a word. */
function askForValues(
  canvas: SheetCanvas,
  { firstPeriod, lastPeriod }: TrackingColumns,
  rows: readonly { readonly row: number; readonly unit: string }[],
  lang: Lang,
): void {
  if (lastPeriod < firstPeriod) return;
  const words = trackingWords(lang);
  for (const { row, unit } of rows) {
    const cells = rangeOf(row, firstPeriod, lastPeriod);
    const first = cells.split(':', 1)[0] ?? '';
    const isShare = unit === 'ratio';
    const message = isShare ? words.fillShare : words.fillNumber;
    canvas.dataValidations.push({
      type: 'custom',
      formula1: isShare
        ? `OR(ISTEXT(${first}),ABS(${first})<=1.5)`
        : `OR(ISTEXT(${first}),ISNUMBER(${first}))`,
      range: cells,
      allowBlank: true,
      showInputMessage: true,
      inputTitle: words.fillTitle,
      inputMessage: message,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorMessage: message,
    });
  }
}
