import { type Lang, type LocalizedText, textIn, unitIn } from '@jalon/core';
import { type RatingScale, ratingLabel } from '@jalon/indicators';
import type { Cell, Column, Inline, Table } from '../document/Document.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { shortDay } from './dayText.ts';
import type { BlockContext } from './ItemKind.ts';
import { ratingTone } from './ratingTone.ts';
import { isToFall, isUnderWay, rowFigures } from './rowFigures.ts';
import {
  actualText,
  expectedText,
  isWord,
  rowLabel,
  rowShareText,
  standingText,
  targetText,
  valueText,
} from './rowText.ts';
import { say } from './say.ts';
import { gapStateWords, itemWords, valueStateWords } from './words.data.ts';

/** One column of the table: nothing to show in any row of the report, and it is left out. */
interface RowColumn {
  readonly title: keyof typeof itemWords;
  readonly width: number;
  readonly align?: Column['align'];
  shows(row: IndicatorRow): boolean;
  cell(row: IndicatorRow, lang: Lang, scale: RatingScale): Cell;
}

const always = () => true;

const columns: readonly RowColumn[] = [
  {
    title: 'indicator',
    width: 2.6,
    shows: always,
    cell: (row, lang) =>
      cell(
        rowLabel(row, lang),
        isWord(row.unit) ? [say(itemWords.inUnit, lang, { unit: unitIn(row, lang) })] : [],
      ),
  },
  {
    title: 'baseline',
    width: 1.1,
    align: 'end',
    shows: ({ baseline, baselineLabel }) => baseline !== undefined || baselineLabel !== undefined,
    cell: (row, lang) =>
      row.baseline
        ? cell(valueText(row.baseline.value, row, lang, 'bare'), [
            ...dayOf(row.baseline.date, lang),
            ...(row.before
              ? [say(itemWords.before, lang, { value: valueText(row.before.value, row, lang, 'bare') })]
              : []),
          ])
        : (inWords(row.baselineLabel, lang) ?? missing(say(itemWords.baselineUnknown, lang))),
  },
  {
    title: 'target',
    width: 1.1,
    align: 'end',
    shows: always,
    cell: (row, lang) => {
      const text = targetText(row, lang, 'bare');
      return text === undefined
        ? (inWords(row.targetLabel, lang) ?? missing(say(itemWords.targetUnset, lang)))
        : cell(text, dayOf(row.target?.date, lang));
    },
  },
  { title: 'actual', width: 1.1, align: 'end', shows: always, cell: actualCell },
  {
    title: 'achievement',
    width: 1.1,
    align: 'end',
    shows: (row) => rowFigures(row).achievementOfTarget !== undefined,
    // over 100 % of what should fall is no success: the cell says so
    cell: (row, lang) =>
      share(row, 'achievementOfTarget', lang, isToFall(row) ? [say(itemWords.shouldFall, lang)] : []),
  },
  {
    title: 'distance',
    width: 1.1,
    align: 'end',
    shows: (row) => rowFigures(row).distanceTravelled !== undefined,
    cell: (row, lang) =>
      share(row, 'distanceTravelled', lang, isUnderWay(row) ? [say(itemWords.underWay, lang)] : []),
  },
  {
    title: 'expected',
    width: 1.1,
    align: 'end',
    shows: ({ figures }) => figures?.expected !== undefined,
    cell: (row, lang) =>
      row.figures?.expected === undefined ? none : cell(expectedText(row.figures.expected, row, lang)),
  },
  {
    title: 'rating',
    width: 1.2,
    shows: ({ figures }) => figures?.rating !== undefined,
    cell: (row, lang, scale) => {
      const rating = row.figures?.rating;
      const standing = standingText(row, lang);
      const words = rating ? ratingLabel(rating, lang, scale) : say(itemWords.noRating, lang);
      return { ...cell(words, standing === undefined ? [] : [standing]), tone: ratingTone(rating, scale) };
    },
  },
];

/** Indicators side by side: reference, target, actual, both figures, what was expected by then, the rating in words. */
export function indicatorTable(
  rows: readonly IndicatorRow[],
  caption: string,
  context: Pick<BlockContext, 'lang' | 'scale' | 'rows'>,
): Table {
  const { lang, scale } = context;
  const shown = columns.filter(({ shows }) => context.rows.some(shows));
  return {
    kind: 'table',
    caption,
    columns: shown.map(({ title, width, align }) => ({
      heading: say(itemWords[title], lang),
      width,
      ...(align && { align }),
    })),
    rows: rows.map((row) => shown.map((column) => column.cell(row, lang, scale))),
  };
}

function actualCell(row: IndicatorRow, lang: Lang): Cell {
  const text = actualText(row, lang, 'bare');
  if (text === undefined) {
    const reason = row.gap ? gapStateWords[row.gap] : itemWords.noValue;
    return inWords(row.actualLabel, lang) ?? missing(say(reason, lang));
  }
  const { date, provisional, states = [], n } = row.actual ?? {};
  return cell(text, [
    ...dayOf(date, lang),
    ...(provisional ? [say(itemWords.provisional, lang)] : []),
    ...states.map((state) => valueStateWords[state][lang]),
    ...(n === undefined ? [] : [`n = ${n}`]),
  ]);
}

const methodOf = {
  achievementOfTarget: 'achievement-of-target@',
  distanceTravelled: 'distance-travelled@',
} as const;

/** One of the two figures; the main one of the indicator stands out. */
function share(
  row: IndicatorRow,
  key: keyof typeof methodOf,
  lang: Lang,
  detail: readonly string[] = [],
): Cell {
  const figures = rowFigures(row);
  const value = figures[key];
  if (value === undefined) return none;
  const text = rowShareText(row, value, lang, 'words');
  return cell(figures.method?.startsWith(methodOf[key]) ? { kind: 'strong', text } : text, detail);
}

const dayOf = (day: string | undefined, lang: Lang) => (day === undefined ? [] : [shortDay(day, lang)]);

const cell = (content: Inline, detail: readonly string[] = []): Cell => ({
  content: [content],
  ...(detail.length > 0 && { detail: [detail.join(' · ')] }),
});

/** A value that is no number. */
const inWords = (label: LocalizedText | undefined, lang: Lang): Cell | undefined =>
  label === undefined ? undefined : cell(textIn(label, lang));

const missing = (text: string): Cell => ({ content: [{ kind: 'emphasis', text }], tone: 'muted' });
const none: Cell = { content: [itemWords.none.fr], tone: 'muted' };
