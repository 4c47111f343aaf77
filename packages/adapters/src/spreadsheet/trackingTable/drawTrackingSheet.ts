/**
 * The tracking table of a dossier as a sheet that people go on working with.
 * @module
 */
import {
  type Dossier,
  formatDay,
  formatPeriod,
  type IsoDay,
  type Lang,
  type Observation,
  textIn,
} from '@jalon/core';
import { type Progress, standardRatingScale } from '@jalon/indicators';
import type { WriteSheet } from 'hucre';
import { columnLetters } from '../../workbook/cellAddress.ts';
import { drawTrackingRow, statusText } from './drawTrackingRow.ts';
import { rangeOf, SheetCanvas } from './SheetCanvas.ts';
import { columnWidths, type TrackingColumns, trackingColumns } from './trackingColumns.ts';
import { keyOf, type TrackingPeriod, trackingPeriods } from './trackingPeriods.ts';
import { trackingSections } from './trackingSections.ts';
import { statusStyle } from './trackingTheme.ts';
import { trackingWords } from './trackingWords.ts';

/** What a tracking table is drawn with. */
export interface TrackingSetting {
  readonly lang: Lang;
  readonly asOf: IsoDay;
  readonly progress: ReadonlyMap<string, Progress>;
}

/** Rows of the header, from 0. */
const headerTop = 4;
const headerBottom = 5;

/** Draws the sheet; `legendStatuses` is where the legend lists the statuses, for the drop-down. */
export function drawTrackingSheet(
  dossier: Dossier,
  setting: TrackingSetting,
  legendStatuses: string,
): WriteSheet {
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
  const widths = columnWidths(columns);
  canvas.fitHeights(widths, 24);
  const last = Math.max(row - 1, headerBottom + 1);
  colourStatuses(canvas, columns.status, last, lang);
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
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${columnLetters(columns.comment)}$${last + 1}`,
      printTitlesRow: `$${headerTop + 1}:$${headerBottom + 1}`,
    },
    headerFooter: { oddFooter: `&L${plainForFooter(textIn(dossier.title, lang))}&R${words.page} &P / &N` },
  });
}

/** In a footer `&` gives orders. */
const plainForFooter = (text: string): string => text.replaceAll('&', '&&').slice(0, 120);

function drawTitle(
  canvas: SheetCanvas,
  dossier: Dossier,
  { lang, asOf, progress }: TrackingSetting,
  columns: TrackingColumns,
): void {
  const words = trackingWords(lang);
  const { programme, organisations } = dossier;
  const implementer = programme?.roles.find(({ role }) => role === 'implementer')?.organisation;
  const name = organisations.find(({ id }) => id === implementer)?.name;
  const who = name === undefined ? textIn(dossier.title, lang) : textIn(name, lang);
  canvas.putAcross(0, 0, columns.comment, `${who} – ${words.title}`, { style: 'title' });
  canvas.height(0, 28);
  const project = programme ? textIn(programme.name, lang) : textIn(dossier.title, lang);
  const { start, end } = programme ?? {};
  const span =
    start !== undefined && end !== undefined ? ` (${formatDay(start, lang)} – ${formatDay(end, lang)})` : '';
  canvas.putAcross(1, 0, columns.comment, `${words.project} ${quotedProject(project, lang)}${span}`, {
    style: 'subtitle',
  });
  const dates = [...progress.values()].flatMap(({ actual }) => (actual ? [actual.date] : [])).sort();
  const upTo = dates.at(-1);
  const data = upTo === undefined ? '' : ` – ${words.dataUpTo} ${formatDay(upTo, lang)}`;
  canvas.putAcross(
    2,
    0,
    columns.comment,
    `${words.updated} ${formatDay(asOf, lang, { length: 'short' })}${data}`,
    { style: 'remark' },
  );
}

const quotedProject = (name: string, lang: Lang): string =>
  /^[«“"]/.test(name) ? name : lang === 'fr' ? `«\u00A0${name}\u00A0»` : `“${name}”`;

function drawHeader(
  canvas: SheetCanvas,
  dossier: Dossier,
  { lang, progress }: TrackingSetting,
  columns: TrackingColumns,
  periods: readonly TrackingPeriod[],
): void {
  const words = trackingWords(lang);
  const look = { style: 'header' } as const;
  const down = (column: number, text: string) =>
    canvas.putAcross(headerTop, column, column, text, look, headerBottom);
  const baselineDay = theOne(dossier.indicators.flatMap(({ baseline }) => (baseline ? [baseline.date] : [])));
  const targetDay = theOne([...progress.values()].flatMap(({ target }) => (target ? [target.date] : [])));
  const dataDay = theOne(
    [...progress.values()].flatMap(({ expected, actual }) => (expected ? [actual?.date] : [])),
  );
  const dated = (text: string, day: IsoDay | undefined) =>
    day === undefined ? text : `${text} (${formatDay(day, lang, { length: 'short' })})`;
  down(columns.code, words.code);
  down(columns.name, words.indicator);
  down(columns.unit, words.unit);
  down(columns.baseline, dated(words.baseline, baselineDay));
  down(columns.target, dated(words.target, targetDay));
  if (periods.length > 0) {
    canvas.putAcross(headerTop, columns.firstPeriod, columns.lastPeriod, words.actual, look);
    for (const [n, { period }] of periods.entries()) {
      const label = formatPeriod(period, lang);
      canvas.put(
        headerBottom,
        columns.firstPeriod + n,
        label.charAt(0).toLocaleUpperCase(lang) + label.slice(1),
        look,
      );
    }
  }
  down(columns.total, words.total);
  down(columns.achievement, words.achievement);
  down(columns.distance, words.distance);
  down(
    columns.expected,
    dataDay === undefined
      ? words.expected
      : `${words.expected} ${words.on} ${formatDay(dataDay, lang, { length: 'short' })}`,
  );
  down(columns.status, words.status);
  down(columns.comment, words.comment);
  canvas.height(headerTop, 24);
  canvas.height(headerBottom, 40);
}

/** The day that all have in common; none where one differs or says none. */
function theOne(days: readonly (IsoDay | undefined)[]): IsoDay | undefined {
  const [first, ...others] = [...new Set(days)];
  return others.length === 0 ? first : undefined;
}

/** The records in force up to a day, by indicator and period; values by place or category are other values. */
function recordsInForce(
  observations: readonly Observation[],
  asOf: IsoDay,
): ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>> {
  const revised = new Set(observations.map(({ revises }) => revises));
  const found = new Map<string, Map<string, Observation[]>>();
  for (const record of observations) {
    const { place, categories, period } = record;
    const isPart = place !== undefined || (categories !== undefined && Object.keys(categories).length > 0);
    if (isPart || revised.has(record.id) || period.end > asOf) continue;
    const own = found.get(record.indicator) ?? new Map<string, Observation[]>();
    own.set(keyOf(period), [...(own.get(keyOf(period)) ?? []), record]);
    found.set(record.indicator, own);
  }
  return found;
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
