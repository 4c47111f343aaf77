import {
  type Dossier,
  formatDay,
  formatPeriod,
  type IsoDay,
  type Lang,
  type Period,
  textIn,
} from '@jalon/core';
import type { SheetCanvas } from '../canvas/SheetCanvas.ts';
import type { TrackingSetting } from './TrackingSetting.ts';
import type { TrackingColumns } from './trackingColumns.ts';
import type { TrackingPeriod } from './trackingPeriods.ts';
import { trackingWords } from './trackingWords.ts';

/** Rows of the header, from 0. */
export const headerTop = 4;
export const headerBottom = 5;

/** Draws the lines above the table: who, which project, which day. */
export function drawTitle(
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

/** Draws both header rows; days that all indicators share stand in the header. */
export function drawHeader(
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
  drawPeriods(
    canvas,
    columns.firstPeriod,
    words.actual,
    periods.map(({ period }) => period),
    lang,
  );
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

/** Draws the headings of the periods under what they share; one alone says both in one cell. */
export function drawPeriods(
  canvas: SheetCanvas,
  from: number,
  shared: string,
  periods: readonly Period[],
  lang: Lang,
): void {
  const look = { style: 'header' } as const;
  const labels = periods.map((period) => {
    const label = formatPeriod(period, lang);
    return label.charAt(0).toLocaleUpperCase(lang) + label.slice(1);
  });
  const [first, ...others] = labels;
  if (first === undefined) return;
  if (others.length === 0) {
    canvas.putAcross(headerTop, from, from, `${shared}\n${first}`, look, headerBottom);
    return;
  }
  canvas.putAcross(headerTop, from, from + others.length, shared, look);
  for (const [n, label] of labels.entries()) canvas.put(headerBottom, from + n, label, look);
}

/** The day that all have in common; none where one differs or says none. */
function theOne(days: readonly (IsoDay | undefined)[]): IsoDay | undefined {
  const [first, ...others] = [...new Set(days)];
  return others.length === 0 ? first : undefined;
}
