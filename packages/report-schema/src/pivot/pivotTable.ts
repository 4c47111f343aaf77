import { type Lang, textIn } from '@jalon/core';
import { type RatingScale, ratingLabel, standardRatingScale } from '@jalon/indicators';
import type { Cell, Inline, Table, Tone } from '../document/Document.ts';
import { ratingTone } from '../items/ratingTone.ts';
import { actualText, rowLabel, shareText, targetText } from '../items/rowText.ts';
import { sayList } from '../items/say.ts';
import { gapStateWords, itemWords } from '../items/words.data.ts';
import { linked } from './linked.ts';
import type { PivotColumn, PivotFigure, PivotHeat, PivotMatrix, PivotRow } from './PivotMatrix.ts';
import { absenceWords, heatWords, pivotWords, withheldWords } from './pivotWords.data.ts';
import { word } from './word.ts';

/** Settings of {@link pivotTable}. */
export interface PivotTableOptions {
  readonly lang: Lang;
  /** Where a report can be read, by its id; each cell then links to its report. */
  readonly hrefOf?: (report: string) => string | undefined;
  /** Whose words rate; default {@link standardRatingScale}. */
  readonly scale?: RatingScale;
}

/**
 * Reports read across as a table for print: in each cell how far it is in words, the figures under it. A renderer may
 * colour the cells; the words say the same.
 * @param matrix what {@link pivotReports} hands back
 * @example
 * ```ts
 * import { patronFourParts, pivotReports, pivotTable } from '@jalon/report-schema';
 * const table = pivotTable(pivotReports(patronFourParts, []), { lang: 'en' });
 * table.columns.map(({ heading }) => heading); // => ['Organisation']
 * ```
 */
export function pivotTable(matrix: PivotMatrix, options: PivotTableOptions): Table {
  const { lang } = options;
  const isRanked = matrix.rows.some(({ rank }) => rank !== undefined);
  return {
    kind: 'table',
    caption: word(pivotWords.caption, lang),
    columns: [
      ...(isRanked ? [{ heading: word(pivotWords.rank, lang), align: 'end' as const, width: 0.5 }] : []),
      { heading: word(pivotWords.organisation, lang), width: 1.4 },
      ...matrix.columns.map((column) => ({ heading: headingOf(column, lang), width: 2 })),
    ],
    rows: matrix.rows.map((row) => {
      const cells = new Map(row.cells.map((cell) => [cell.column, cell.figures]));
      return [
        ...(isRanked ? [{ content: [row.rank === undefined ? '—' : String(row.rank)] }] : []),
        nameCell(row, options),
        ...matrix.columns.map((column) => figuresCell(row, column, cells.get(column.id), options)),
      ];
    }),
    note: noteOf(matrix, lang),
  };
}

function headingOf({ of, code, text, title, subObjective }: PivotColumn, lang: Lang): string {
  if (of === 'other-indicators') return itemWords.otherIndicators[lang];
  if (subObjective === undefined) return title[lang];
  return (
    [code, text === undefined ? undefined : textIn(text, lang)].filter(Boolean).join(' ') || subObjective
  );
}

function nameCell({ organisation, title, report }: PivotRow, options: PivotTableOptions): Cell {
  const name = organisation ?? title;
  if (name === undefined) return { content: [linked(report, report, options)] };
  return { content: [linked(textIn(name, options.lang), report, options)], detail: [report] };
}

function figuresCell(
  row: PivotRow,
  column: PivotColumn,
  figures: readonly PivotFigure[] | undefined,
  options: PivotTableOptions,
): Cell {
  const { lang, scale = standardRatingScale } = options;
  if (!figures || figures.length === 0) {
    const state = row.absent.find(({ item }) => item === column.item)?.state ?? 'not-reported';
    return { content: [linked(absenceWords[state][lang], row.report, options)], tone: 'muted' };
  }
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const words = heatText(figure, lang, scale);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const words = [...counts].map(([text, count]) => (figures.length === 1 ? text : `${text} (${count})`));
  return {
    content: [linked(words.join(', '), row.report, options)],
    tone: toneOf(figures, scale),
    detail: [figures.map((figure) => figureText(figure, lang)).join(lang === 'fr' ? '\u202F; ' : '; ')],
  };
}

function heatText({ heat, withheld }: PivotFigure, lang: Lang, scale: RatingScale): string {
  if (withheld) return withheldWords[withheld][lang];
  if (heat === 'target-reached' || heat === 'below-target' || heat === 'no-figure')
    return heatWords[heat][lang];
  return heat === 'withheld' ? withheldWords['small-cell'][lang] : ratingLabel(heat, lang, scale);
}

/** Each indicator keeps its colour where there is one; several that differ have none in common. */
function toneOf(figures: readonly PivotFigure[], scale: RatingScale): Tone {
  const tones = new Set(figures.map(({ heat }) => heatTone(heat, scale)));
  return tones.size === 1 ? ([...tones][0] ?? 'neutral') : 'neutral';
}

function heatTone(heat: PivotHeat, scale: RatingScale): Tone {
  if (heat === 'target-reached') return 'positive';
  if (heat === 'below-target') return 'attention';
  return heat === 'no-figure' || heat === 'withheld' ? 'muted' : ratingTone(heat, scale);
}

/** « Rencontres : 38 pour 40 prévus, 95 % (taux d’atteinte de la cible) ». */
function figureText(figure: PivotFigure, lang: Lang): string {
  const { indicator: id, planned, actual, progress, gap, withheld } = figure;
  const row = { ...figure, id, ...(planned && { target: planned }) };
  const target = targetText(row, lang, 'bare');
  const value = actual && actualText(row, lang, target === undefined ? 'with-unit' : 'bare');
  const missing = withheld ? undefined : gap ? gapStateWords[gap][lang] : pivotWords.noValue[lang];
  const reached =
    value !== undefined && target !== undefined
      ? word(pivotWords.of, lang, { actual: value, planned: target })
      : [value ?? missing, target && word(pivotWords.planned, lang, { planned: target })]
          .filter((part) => part !== undefined)
          .join(', ');
  const share = progress && `${progress.atLeast ? '≥ ' : ''}${shareText(progress.value, lang)}`;
  const parts = [reached, share && shareOf(share, progress.method, lang)].filter(Boolean);
  const label = rowLabel(row, lang);
  return parts.length === 0 ? label : `${label}${lang === 'fr' ? '\u00A0: ' : ': '}${parts.join(', ')}`;
}

/** A share with what it is a share of. */
function shareOf(share: string, method: string, lang: Lang): string {
  if (method.startsWith('achievement-of-target@')) return word(pivotWords.achievement, lang, { share });
  if (method.startsWith('distance-travelled@')) return word(pivotWords.distance, lang, { share });
  return word(pivotWords.otherMethod, lang, { share, method });
}

function noteOf({ threshold, unread, columns, rows }: PivotMatrix, lang: Lang): readonly Inline[] {
  const heats = columns.flatMap(({ counts }) => counts.map(({ heat }) => heat));
  const byShare = heats.some((heat) => heat === 'target-reached' || heat === 'below-target');
  const byWay = rows.some(({ cells }) =>
    cells.some(({ figures }) =>
      figures.some(({ progress }) => progress?.method.startsWith('distance-travelled@')),
    ),
  );
  const left = sayList([...new Set(unread.map(({ report }) => report))], lang);
  return [
    ...(byShare ? [word(pivotWords.shares, lang)] : []),
    ...(byWay ? [word(pivotWords.way, lang)] : []),
    ...(threshold === undefined ? [] : [word(pivotWords.threshold, lang, { count: threshold })]),
    ...(left === '' ? [] : [word(pivotWords.unread, lang, { reports: left })]),
  ].map((sentence, at) => (at === 0 ? sentence : ` ${sentence}`));
}
