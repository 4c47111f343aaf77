import {
  formatDay,
  formatNumber,
  formatQuantity,
  type Indicator,
  type Lang,
  textIn,
  typeset,
  type Words,
} from '@jalon/core';
import {
  explain,
  type Progress,
  type ProgressFigure,
  type Rating,
  ratingLabel,
  standardRatingScale,
} from '@jalon/indicators';
import Table from 'cli-table3';
import { paint, type Style } from './paint.ts';
import type { Terminal } from './Terminal.ts';
import { wrap } from './wrap.ts';

/** One indicator with its progress. */
export interface ProgressRow {
  readonly indicator: Indicator;
  readonly progress: Progress;
}

const headings: Readonly<Record<string, Words>> = {
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  baseline: { fr: 'Référence', en: 'Baseline' },
  target: { fr: 'Cible', en: 'Target' },
  actual: { fr: 'Réalisé', en: 'Actual' },
  achievement: { fr: 'Taux d’atteinte', en: 'Achievement of target' },
  distance: { fr: 'Chemin parcouru', en: 'Distance travelled' },
  expected: { fr: 'Attendu à la date', en: 'Expected by then' },
  rating: { fr: 'Appréciation', en: 'Rating' },
};
const atLeast: Words = { fr: 'au moins {value}', en: 'at least {value}' };
const provisional: Words = { fr: '(prov.)', en: '(prov.)' };

const styles: Readonly<Record<Rating, Style>> = {
  'on-track': 'green',
  achieved: 'green',
  'achieved-early': 'green',
  'nearly-achieved': 'green',
  'at-risk': 'yellow',
  'partly-achieved': 'yellow',
  'within-uncertainty': 'dim',
  'off-track': 'red',
  'not-achieved': 'red',
  regressing: 'red',
  regressed: 'red',
  'too-early': 'dim',
  pending: 'dim',
  unknown: 'dim',
};

const widths = [24, 11, 13, 13, 13, 11, 11, 15];
const tableWidth = widths.reduce((sum, width) => sum + width + 1, 1);

/**
 * The progress of indicators as a table for a terminal: reference, target, actual, both figures, what was expected at
 * the data date, the rating in words, and under each a sentence. On a narrow screen each indicator becomes a few lines.
 */
export function progressTable(
  rows: readonly ProgressRow[],
  { lang, terminal }: { lang: Lang; terminal: Pick<Terminal, 'width' | 'colour'> },
): string {
  return terminal.width >= tableWidth ? wide(rows, lang, terminal) : narrow(rows, lang, terminal);
}

function wide(rows: readonly ProgressRow[], lang: Lang, { colour }: Pick<Terminal, 'colour'>): string {
  const table = new Table({
    head: Object.values(headings).map((words) => paint(words[lang], 'bold', colour)),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
  });
  for (const row of rows) {
    const { name, cells, rating, sentence } = texts(row, lang);
    table.push([name, ...cells.slice(0, 6), paint(rating, styles[row.progress.rating], colour)]);
    const lines = wrap(sentence, tableWidth - 6).map((line) => `  ${paint(line, 'dim', colour)}`);
    table.push([{ colSpan: widths.length, content: lines.join('\n'), wordWrap: false }]);
  }
  return table.toString();
}

function narrow(
  rows: readonly ProgressRow[],
  lang: Lang,
  terminal: Pick<Terminal, 'width' | 'colour'>,
): string {
  const { width, colour } = terminal;
  const labels = Object.values(headings).map((words) => words[lang]);
  return rows
    .map((row) => {
      const { name, cells, rating, sentence } = texts(row, lang);
      const facts = cells.map((cell, n) => `${labels[n + 1]} ${cell}`).join(' · ');
      return [
        ...wrap(name, width).map((line) => paint(line, 'bold', colour)),
        `  ${paint(rating, styles[row.progress.rating], colour)}`,
        ...wrap(facts, width - 2).map((line) => `  ${line}`),
        ...wrap(sentence, width - 2).map((line) => `  ${paint(line, 'dim', colour)}`),
      ].join('\n');
    })
    .join('\n\n');
}

function texts({ indicator, progress }: ProgressRow, lang: Lang) {
  const { baseline, target, actual, expected, figures, rating } = progress;
  const amount = (value: number | undefined) =>
    value === undefined ? '–' : amountOf(value, indicator.unit, lang);
  // the share of a minimum is a minimum too, unless the value shall fall
  const bound = actual?.atLeast && (target?.value ?? 0) >= (baseline?.value ?? 0) ? '≥ ' : '';
  const share = ({ value }: ProgressFigure) =>
    value === undefined ? '–' : `${bound}${formatQuantity(value, 'ratio', lang)}`;
  let shown = amount(actual?.value);
  if (actual?.atLeast) shown = typeset(atLeast[lang], lang).replace('{value}', shown);
  if (actual?.provisional) shown = `${shown} ${provisional[lang]}`;
  if (actual) shown = `${shown}\n${formatDay(actual.date, lang, { length: 'short' })}`;
  const due = target?.date ? `\n${formatDay(target.date, lang, { length: 'short' })}` : '';
  return {
    name: [indicator.code, typeset(textIn(indicator.name, lang), lang)].filter(Boolean).join(' '),
    cells: [
      amount(baseline?.value),
      `${amount(target?.value)}${due}`,
      shown,
      share(figures.achievementOfTarget),
      share(figures.distanceTravelled),
      amount(expected?.value),
    ],
    rating: [standardRatingScale.ratings[rating].symbol, ratingLabel(rating, lang)].filter(Boolean).join(' '),
    sentence: explain(progress, lang, { indicator }),
  };
}

/** The column is narrow: of counted things only the number is shown, the name says what they are. */
const amountOf = (value: number, unit: string, lang: Lang): string =>
  unit === 'ratio' || /^[A-Z]{3}$/.test(unit)
    ? formatQuantity(value, unit, lang)
    : formatNumber(value, lang, { decimals: 1 });
