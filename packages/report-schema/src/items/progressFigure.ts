import { type Lang, textIn } from '@jalon/core';
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
  captionOfSome: {
    fr: 'Avancement vers les cibles : {n} indicateurs sur {of}, les premiers du dossier et celui qui reste le plus loin de sa cible',
    en: 'Progress towards the targets: {n} of {of} indicators, the first of the dossier and the one furthest from its target',
  },
  alt: {
    fr: 'Une barre horizontale par indicateur ({n}), 100 % étant la cible. Indicateurs par appréciation : {ratings}.',
    en: 'One horizontal bar per indicator ({n}), 100% being the target. Indicators by rating: {ratings}.',
  },
  rated: { fr: '{rating}, {n}', en: '{rating}, {n}' },
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
  otherMethod: { fr: 'autre méthode', en: 'another method' },
  noFigure: { fr: 'non calculable', en: 'not computable' },
} as const;

/**
 * The bars of a progress figure: the main figure of each row, with what was expected by then.
 * @param options `of`: how many indicators the rows were taken from, where they are not all
 */
export function progressFigure(
  rows: readonly IndicatorRow[],
  id: string,
  { lang, scale, of }: Pick<BlockContext, 'lang' | 'scale'> & { readonly of?: number | undefined },
): Figure {
  const bars = rows.map((row) => barOf(row, lang, scale));
  const caption =
    of === undefined ? words.caption[lang] : say(words.captionOfSome, lang, { n: rows.length, of });
  return {
    kind: 'figure',
    id: `${id}-figure`,
    caption,
    alt: altOf(bars, lang),
    data: {
      figure: 'progress',
      bars,
      words: { axis: words.axis[lang], expected: words.expected[lang], target: words.target[lang] },
    },
    table: { ...tableOf(rows, bars, lang, scale), caption },
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
        ? (standingText(row, lang) ??
          (row.actualLabel === undefined ? words.noFigure[lang] : textIn(row.actualLabel, lang)))
        : rowShareText(row, value, lang, 'signs'),
  };
}

function styleOf(rating: Rating, { ratings }: RatingScale): NonNullable<ProgressBar['ratingStyle']> {
  const { symbol, colour } = ratings[rating];
  return { ...(symbol !== undefined && { symbol }), ...(colour !== undefined && { colour }) };
}

/** How many bars stand where: the table says the rest. */
function altOf(bars: readonly ProgressBar[], lang: Lang): string {
  const counts = new Map<string, number>();
  for (const { ratingLabel: rating } of bars) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  const ratings = [...counts].map(([rating, n]) =>
    say(words.rated, lang, { rating: rating.toLowerCase(), n }),
  );
  return say(words.alt, lang, { n: bars.length, ratings: saySeries(ratings, lang) });
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
    : method === ''
      ? itemWords.none[lang]
      : words.otherMethod[lang];
}
