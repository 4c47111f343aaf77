import {
  type Dossier,
  type GapState,
  type Lang,
  observationsOf,
  type Period,
  textIn,
  type Words,
} from '@jalon/core';
import type { Block, Cell, Table } from '../document/Document.ts';
import { periodText } from '../items/dayText.ts';
import type { BlockContext } from '../items/ItemKind.ts';
import { isUnderWay } from '../items/rowFigures.ts';
import { rowLabel } from '../items/rowText.ts';
import { say, saySeries } from '../items/say.ts';
import { gapStateWords, itemWords } from '../items/words.data.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import { methodWords as words } from './methodWords.data.ts';

/** How complete the data is: coverage, provisional values, what is missing and why. */
export function dataLimits({ rows, dossier, lang, asOf }: Omit<BlockContext, 'level'>): readonly Block[] {
  if (rows.length === 0) return [];
  const lines = limitLines(rows, lang);
  const gaps = dossier ? rows.flatMap((row) => gapRows(row, dossier, asOf, lang)) : [];
  return [
    { kind: 'heading', level: 2, text: words.limits[lang], id: 'method-limits' },
    ...(lines.length > 0
      ? [{ kind: 'list', ordered: false, items: lines.map((line) => [line]) } as const]
      : gaps.length > 0
        ? []
        : [{ kind: 'paragraph', content: [words.complete[lang]] } as const]),
    ...(gaps.length > 0 ? [gapTable(gaps, lang)] : []),
  ];
}

function limitsOf(row: IndicatorRow): readonly Words[] {
  const { baseline, baselineLabel, target, targetLabel, actual, actualLabel, figures } = row;
  const isInWords = actualLabel !== undefined || targetLabel !== undefined;
  const { observed = 0, expected = 0 } = figures?.coverage ?? {};
  return [
    ...(actual === undefined && actualLabel === undefined ? [words.noActual] : []),
    ...(target === undefined && targetLabel === undefined ? [words.noTarget] : []),
    ...(baseline === undefined && baselineLabel === undefined && !isInWords ? [words.noBaseline] : []),
    ...(observed < expected ? [words.coverage] : []),
    ...(isUnderWay(row) ? [words.underWay] : []),
    ...(actual?.atLeast ? [words.atLeast] : []),
    ...(actual?.provisional ? [words.provisional] : []),
    ...(actual?.approximate ? [words.approximate] : []),
  ];
}

/** Each limit once, with the indicators that it holds for. */
function limitLines(rows: readonly IndicatorRow[], lang: Lang): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const row of rows) {
    for (const template of limitsOf(row)) {
      const sentence = say(template, lang, { ...row.figures?.coverage });
      labels.set(sentence, [...(labels.get(sentence) ?? []), rowLabel(row, lang)]);
    }
  }
  return [...labels].map(([sentence, those]) => {
    const isAll = those.length === rows.length && those.length > 2;
    const label = isAll ? words.allIndicators[lang] : saySeries(those, lang);
    return sentence.replace('{label}', () => label);
  });
}

/** The periods of an indicator without a value, with the reason that was recorded. */
function gapRows(
  row: IndicatorRow,
  dossier: Dossier,
  asOf: string,
  lang: Lang,
): readonly (readonly Cell[])[] {
  return observationsOf(dossier.observations, row.id)
    .filter(
      ({ value, state, period }) => value === undefined && state !== 'not-applicable' && period.end <= asOf,
    )
    .map(({ period, state = 'not-available', comment }) => {
      const reason = Object.hasOwn(gapStateWords, state) ? gapStateWords[state as GapState][lang] : state;
      return [
        { content: [rowLabel(row, lang)] },
        { content: [periodOf(period, lang)] },
        { content: [reason], ...(comment !== undefined && { detail: [textIn(comment, lang)] }) },
      ];
    });
}

/** As the association names it, and in plain months where that says more. */
function periodOf(period: Period, lang: Lang): string {
  const text = periodText(period, lang);
  const { label = text } = period;
  const same = letters(label) === letters(text);
  return same ? text : say(itemWords.withPeriod, lang, { label, period: text });
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const gapTable = (rows: Table['rows'], lang: Lang): Table => ({
  kind: 'table',
  caption: words.gaps[lang],
  columns: [
    { heading: words.indicator[lang], width: 2 },
    { heading: words.period[lang], width: 1.2 },
    { heading: words.reason[lang], width: 2 },
  ],
  rows,
});
