import { type Lang, textIn } from '@jalon/core';
import { explain, type Progress } from '@jalon/indicators';
import type { Block, Inline } from '../document/Document.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { BlockContext } from './ItemKind.ts';
import { rowLabel } from './rowText.ts';
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
  return explain(computed, lang, { indicator, scale });
}

const tellsTheSame = (row: IndicatorRow, { actual, target, baseline }: Progress): boolean =>
  row.actual?.value === actual?.value &&
  (target === undefined || row.target?.value === target.value) &&
  (baseline === undefined || row.baseline?.value === baseline.value);

const comment = ({ comment: text }: IndicatorRow, lang: Lang): string =>
  text === undefined ? '' : say(itemWords.comment, lang, { text: textIn(text, lang) });
