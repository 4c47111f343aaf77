import type { Lang } from '@jalon/core';
import { type Rating, type RatingScale, ratingLabel } from '@jalon/indicators';
import type { Figure, ProgressBar, Table } from '../document/Document.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { BlockContext } from './ItemKind.ts';
import { ratingTone } from './ratingTone.ts';
import { rowFigures } from './rowFigures.ts';
import { rowLabel, rowShareText, shareText, standingText } from './rowText.ts';
import { say, saySeries } from './say.ts';
import { itemWords } from './words.data.ts';

const words = {
  caption: {
    fr: 'Avancement de chaque indicateur par rapport à sa cible, au chiffre principal',
    en: 'Progress of each indicator towards its target, by its main figure',
  },
  alt: {
    fr: 'Barres horizontales, 100 % étant la cible. {bars}.',
    en: 'Horizontal bars, 100% being the target. {bars}.',
  },
  bar: { fr: '{label} : {value}, {rating}', en: '{label}: {value}, {rating}' },
  withExpected: {
    fr: '{label} : {value} pour {expected} attendus, {rating}',
    en: '{label}: {value} against {expected} expected, {rating}',
  },
  axis: { fr: 'Part de la cible (100 % = cible atteinte)', en: 'Share of target (100% = target reached)' },
  expected: { fr: 'Attendu à la date des données', en: 'Expected on the data date' },
  target: { fr: 'Cible', en: 'Target' },
  main: { fr: 'Avancement', en: 'Progress' },
  figure: { fr: 'Chiffre principal', en: 'Main figure' },
  periodsMet: {
    fr: 'part des périodes où la cible est atteinte',
    en: 'share of periods that met the target',
  },
  standing: { fr: 'limites tenues ou non', en: 'limits kept or not' },
  improve: { fr: 'gain depuis la référence', en: 'gain on the baseline' },
  noFigure: { fr: 'non calculable', en: 'not computable' },
} as const;

/** The bars of a progress figure: the main figure of each row, with what was expected by then. */
export function progressFigure(
  rows: readonly IndicatorRow[],
  id: string,
  { lang, scale }: Pick<BlockContext, 'lang' | 'scale'>,
): Figure {
  const bars = rows.map((row) => barOf(row, lang, scale));
  return {
    kind: 'figure',
    id: `${id}-figure`,
    caption: words.caption[lang],
    alt: say(words.alt, lang, {
      bars: saySeries(
        bars.map((bar) => barText(bar, lang)),
        lang,
      ),
    }),
    data: {
      figure: 'progress',
      bars,
      words: { axis: words.axis[lang], expected: words.expected[lang], target: words.target[lang] },
    },
    table: tableOf(rows, bars, lang, scale),
  };
}

function barOf(row: IndicatorRow, lang: Lang, scale: RatingScale): ProgressBar {
  const { value, expectedShare, rating = 'unknown' } = rowFigures(row);
  return {
    label: rowLabel(row, lang),
    ...(value !== undefined && { value }),
    ...(expectedShare !== undefined && { expected: expectedShare }),
    rating,
    ratingStyle: styleOf(rating, scale),
    ratingLabel: row.figures?.rating ? ratingLabel(rating, lang, scale) : say(itemWords.noRating, lang),
    valueLabel:
      value === undefined
        ? (standingText(row, lang) ?? words.noFigure[lang])
        : rowShareText(row, value, lang, 'signs'),
  };
}

function styleOf(rating: Rating, { ratings }: RatingScale): NonNullable<ProgressBar['ratingStyle']> {
  const { symbol, colour } = ratings[rating];
  return { ...(symbol !== undefined && { symbol }), ...(colour !== undefined && { colour }) };
}

function barText({ label, valueLabel, expected, ratingLabel: rating }: ProgressBar, lang: Lang): string {
  const params = { label, value: valueLabel, rating: rating.toLowerCase() };
  return expected === undefined
    ? say(words.bar, lang, params)
    : say(words.withExpected, lang, { ...params, expected: shareText(expected, lang) });
}

function tableOf(
  rows: readonly IndicatorRow[],
  bars: readonly ProgressBar[],
  lang: Lang,
  scale: RatingScale,
): Table {
  return {
    kind: 'table',
    caption: words.caption[lang],
    columns: [
      { heading: say(itemWords.indicator, lang), width: 3 },
      { heading: words.figure[lang], width: 2 },
      { heading: words.main[lang], align: 'end' },
      { heading: words.expected[lang], align: 'end' },
      { heading: say(itemWords.rating, lang), width: 1.4 },
    ],
    rows: bars.map(({ label, valueLabel, expected, ratingLabel: rating }, index) => {
      const row = rows[index];
      return [
        { content: [label] },
        { content: [row ? figureName(row, lang) : ''] },
        { content: [valueLabel] },
        { content: [expected === undefined ? itemWords.none[lang] : shareText(expected, lang)] },
        { content: [rating], tone: ratingTone(row?.figures?.rating, scale) },
      ];
    }),
  };
}

function figureName(row: IndicatorRow, lang: Lang): string {
  const { method = '' } = rowFigures(row);
  const [name] = method.split('@', 1);
  if (name === 'achievement-of-target') return itemWords.achievementLong[lang];
  if (name === 'distance-travelled') return itemWords.distanceLong[lang];
  if (name === 'periods-met') return words.periodsMet[lang];
  if (name === 'improve') return words.improve[lang];
  return name === 'maintain' || name === 'band' || name === 'threshold'
    ? words.standing[lang]
    : method || itemWords.none[lang];
}
