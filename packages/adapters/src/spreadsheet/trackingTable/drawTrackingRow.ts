import {
  formatDay,
  formatPeriod,
  formatQuantity,
  type Indicator,
  type Lang,
  type Observation,
  textIn,
} from '@jalon/core';
import { type Progress, type RatingScale, standardRatingScale } from '@jalon/indicators';
import { rangeOf, type SheetCanvas } from '../canvas/SheetCanvas.ts';
import { unitFormat } from '../canvas/unitFormat.ts';
import { unitLabel } from '../canvas/unitLabel.ts';
import { aimOf, aimText } from './aimCell.ts';
import { definitionOf } from './definitionOf.ts';
import { shownRecord } from './shownRecord.ts';
import type { TrackingColumns } from './trackingColumns.ts';
import { basisOf, type ComputedCell, trackingFormulas } from './trackingFormulas.ts';
import { keyOf, type TrackingPeriod } from './trackingPeriods.ts';
import { trackingWords } from './trackingWords.ts';

/** What one row of the table is drawn from. */
export interface RowMatter {
  readonly indicator: Indicator;
  /** Records in force, by the key of their period. */
  readonly records: ReadonlyMap<string, readonly Observation[]>;
  readonly progress: Progress | undefined;
}

/** What all rows share. */
export interface RowSetting {
  readonly lang: Lang;
  readonly columns: TrackingColumns;
  readonly periods: readonly TrackingPeriod[];
  /** Column from which periods belong to the programme. */
  readonly from: number;
}

/** Draws one indicator: its definition, where it starts and shall go, each period, how far it is, in which words. */
export function drawTrackingRow(
  canvas: SheetCanvas,
  row: number,
  matter: RowMatter,
  setting: RowSetting,
): void {
  const { indicator, progress } = matter;
  const { lang, columns } = setting;
  const { unit } = indicator;
  canvas.put(row, columns.code, indicator.code ?? '', { style: 'code', format: '@' });
  canvas.put(row, columns.name, textIn(indicator.name, lang), {
    style: 'name',
    ...remark(definitionOf(indicator, lang)),
  });
  canvas.put(row, columns.unit, unitLabel(indicator, lang), { style: 'unit' });

  const before = indicator.baseline?.value;
  const baseline = typeof before === 'number' ? before : undefined;
  const target = aimOf(indicator, progress, lang);
  const values = valuesIn(matter);
  const aims = [baseline, target.value].filter((value) => value !== undefined);
  const format = unitFormat(unit, aims, lang);
  const dated = indicator.baseline?.date;
  canvas.put(row, columns.baseline, baseline ?? aimText(before, indicator, lang), {
    style: 'aim',
    format,
    ...remark(dated === undefined ? undefined : formatDay(dated, lang)),
  });
  canvas.put(row, columns.target, target.value ?? target.text ?? '', {
    style: 'aim',
    format,
    ...remark(target.remark),
  });

  const numbers = setting.periods.map((column, n) =>
    drawPeriod(canvas, row, n, column, matter, values, setting),
  );
  const computed = trackingFormulas(
    indicator,
    columns,
    {
      row,
      ...(baseline === undefined ? {} : { baseline }),
      ...(target.value === undefined ? {} : { target: target.value }),
      periods: numbers,
      ends: setting.periods.map(({ period }) => period.end),
      from: setting.from,
    },
    progress,
  );
  if ((indicator.scale ?? 'quantity') === 'quantity')
    drawTotal(canvas, row, computed.total, values, matter, setting);
  else canvas.put(row, columns.total, lastWords(matter, lang), { style: 'total' });
  const main = progress?.status === 'computed' ? progress.method : undefined;
  drawFigure(
    canvas,
    row,
    columns.achievement,
    computed.achievement,
    main === 'achievement-of-target@1',
    lang,
  );
  drawFigure(canvas, row, columns.distance, computed.distance, main === 'distance-travelled@1', lang);

  const expected = progress?.expected?.value;
  canvas.put(row, columns.expected, expected ?? '', {
    style: 'figure',
    format: unitFormat(unit, [unit === 'ratio' ? 0.005 : 0.5], lang),
  });
  canvas.put(row, columns.status, progress ? statusText(progress, lang) : '', { style: 'status' });
  canvas.put(row, columns.comment, commentOf(matter, lang), { style: 'comment' });
}

/** A status as it stands in the table: its sign and its words. */
export function statusText(
  { rating }: Pick<Progress, 'rating'>,
  lang: Lang,
  scale: RatingScale = standardRatingScale,
): string {
  const { symbol, words } = scale.ratings[rating];
  return symbol === undefined ? words[lang] : `${symbol} ${words[lang]}`;
}

function drawPeriod(
  canvas: SheetCanvas,
  row: number,
  n: number,
  { period }: TrackingPeriod,
  { indicator, records }: RowMatter,
  values: readonly number[],
  { lang, columns }: RowSetting,
): number | undefined {
  const column = columns.firstPeriod + n;
  const own = records.get(keyOf(period)) ?? [];
  const shown = shownRecord(own, indicator, lang);
  if (!shown) {
    canvas.put(row, column, '', { style: 'value', format: unitFormat(indicator.unit, values, lang) });
    return undefined;
  }
  if ('text' in shown) {
    canvas.put(row, column, shown.text, {
      style: 'value',
      format: unitFormat(indicator.unit, values, lang),
      ...remark(noteOf(own, lang)),
    });
    return undefined;
  }
  const format = unitFormat(indicator.unit, values, lang, shown.marks);
  canvas.put(row, column, shown.value, { style: 'value', format, ...remark(noteOf(own, lang)) });
  return shown.value;
}

/** The latest answer, level or day: such values have no total. */
function lastWords({ indicator, records }: RowMatter, lang: Lang): string {
  const told = [...records.values()].filter((own) => own.some(({ value }) => value !== undefined));
  const last = told.sort(([a], [b]) => ((a?.period.end ?? '') < (b?.period.end ?? '') ? -1 : 1)).at(-1);
  const shown = last && shownRecord(last, indicator, lang);
  return shown && 'text' in shown ? shown.text : '';
}

/** The total says "at least" as long as a period before the last number has none. */
function drawTotal(
  canvas: SheetCanvas,
  row: number,
  total: ComputedCell,
  values: readonly number[],
  { indicator, progress }: RowMatter,
  { lang, columns, periods, from }: RowSetting,
): void {
  const { unit } = indicator;
  const sum = basisOf(indicator) === 'increment' ? values.reduce((a, b) => a + b, 0) : undefined;
  const shownIn = sum === undefined ? values : [...values, Number(sum.toPrecision(12))];
  const atLeast = progress?.actual?.atLeast && !total.isLive ? { before: '≥ ' } : {};
  canvas.put(row, columns.total, total.content, {
    style: 'total',
    format: unitFormat(unit, shownIn, lang, atLeast),
    ...remark(total.isLive ? undefined : trackingWords(lang).notLive),
  });
  const due = periods.filter(({ recorded }) => recorded).length - (from - columns.firstPeriod);
  if (total.isLive && sum !== undefined && due > 1) {
    const cells = rangeOf(row, from, from + due - 1);
    const here = rangeOf(row, columns.total, columns.total).split(':', 1)[0] ?? '';
    canvas.rule({
      type: 'expression',
      formula: `AND(ISNUMBER(${here}),COUNT(${cells})<${due})`,
      range: here,
      style: { numFmt: unitFormat(unit, shownIn, lang, { before: '≥ ' }) },
    });
  }
}

function drawFigure(
  canvas: SheetCanvas,
  row: number,
  column: number,
  figure: ComputedCell,
  isMain: boolean,
  lang: Lang,
): void {
  canvas.put(row, column, figure.content, {
    style: isMain ? 'mainFigure' : 'figure',
    format: unitFormat('ratio', [0.001], lang),
    ...remark(figureRemark(figure, lang)),
  });
}

function figureRemark({ content, isLive, elapsed }: ComputedCell, lang: Lang): string | undefined {
  const words = trackingWords(lang);
  if (!isLive) return content === '' ? undefined : words.notLive;
  if (elapsed === undefined || elapsed >= 1) return undefined;
  return words.partOfReference.replace('{share}', formatQuantity(elapsed, 'ratio', lang));
}

const valuesIn = ({ records }: RowMatter): readonly number[] =>
  [...records.values()].flatMap((own) =>
    own.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  );

/** What was remarked last. */
function commentOf({ records }: RowMatter, lang: Lang): string {
  const remarks = [...records.values()]
    .flat()
    .filter(({ comment }) => comment !== undefined)
    .sort((a, b) => (a.period.end < b.period.end ? 1 : -1));
  const [last] = remarks;
  if (last?.comment === undefined) return '';
  const text = textIn(last.comment, lang);
  const latest = [...records.values()].flat().every(({ period }) => period.end <= last.period.end);
  // a remark of an earlier period, read beside the whole row, would be taken for one of the last
  return latest ? text : `${formatPeriod(last.period, lang)}${trackingWords(lang).colon} ${text}`;
}

/** What was remarked on the record of one period; where records disagree, on each. */
const noteOf = (records: readonly Observation[], lang: Lang): string | undefined =>
  records.flatMap(({ comment }) => (comment === undefined ? [] : [textIn(comment, lang)])).join('\n') ||
  undefined;

const remark = (comment: string | undefined): { readonly comment?: string } =>
  comment === undefined ? {} : { comment };
