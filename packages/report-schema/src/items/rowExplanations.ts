import { type Lang, textIn } from '@jalon/core';
import { explain, type Progress } from '@jalon/indicators';
import type { Block, Inline } from '../document/Document.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { BlockContext } from './ItemKind.ts';
import { isCurrency, withoutZeroCents } from './moneyText.ts';
import { plannedLevel, rowLabel } from './rowText.ts';
import { labelled, say } from './say.ts';
import { itemWords } from './words.data.ts';

/** One line under a table for each indicator: how its figures came about, and what the association says of it. */
export function rowExplanations(rows: readonly IndicatorRow[], context: BlockContext): readonly Block[] {
  const items = rows.flatMap((row): (readonly Inline[])[] => {
    const sentences = [explanation(row, context), comment(row, context.lang)].filter(Boolean);
    if (sentences.length === 0) return [];
    return [labelled(rowLabel(row, context.lang), sentences.join(' '))];
  });
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

function explanation(row: IndicatorRow, { lang, scale, progress, dossier }: BlockContext): string {
  const computed = progress?.get(row.id);
  const indicator = dossier?.indicators.find(({ id }) => id === row.id);
  // a figure that was changed in the report is no longer the one that the computation explains
  if (!computed || !indicator || !tellsTheSame(row, computed)) return '';
  const sentence = explain(asPrinted(computed, row), lang, { indicator, scale });
  return isCurrency(row.unit) ? withoutZeroCents(sentence, lang) : sentence;
}

/** What was expected by then, as the table above says it. */
const asPrinted = (progress: Progress, row: IndicatorRow): Progress =>
  progress.expected === undefined
    ? progress
    : {
        ...progress,
        expected: { ...progress.expected, value: plannedLevel(progress.expected.value, row) },
      };

const tellsTheSame = (row: IndicatorRow, { actual, target, baseline }: Progress): boolean =>
  row.actual?.value === actual?.value &&
  (target === undefined || row.target?.value === target.value) &&
  (baseline === undefined || row.baseline?.value === baseline.value);

const comment = ({ comment: text }: IndicatorRow, lang: Lang): string =>
  text === undefined ? '' : say(itemWords.comment, lang, { text: textIn(text, lang) });
