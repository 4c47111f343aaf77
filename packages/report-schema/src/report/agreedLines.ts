import { type Json, type Lang, textIn } from '@jalon/core';
import type { Block, Inline } from '../document/Document.ts';
import { shortDay } from '../items/dayText.ts';
import type { BlockContext, ItemKind } from '../items/ItemKind.ts';
import { rowLabel, targetText } from '../items/rowText.ts';
import { say } from '../items/say.ts';
import type { AgreedObjectiveAnswer, ObjectivesAnswer } from '../schema/Answers.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import { lifeWords as words } from './lifeWords.data.ts';

/** One thing that was agreed, in words; `key` finds it again in another version. */
export interface AgreedLine {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** What was agreed in one answer, thing by thing; of a kind without parts of its own, its print in one text. */
export function agreedLines(
  item: ReportItem,
  kind: ItemKind,
  json: Json | undefined,
  context: BlockContext,
): readonly AgreedLine[] {
  const answer = json === undefined ? undefined : kind.parse?.(json, item).value;
  if (answer === undefined) return [];
  const { lang } = context;
  const label = item.title[lang];
  if (item.kind === 'agreed-objective') {
    const { text, agreement } = answer as AgreedObjectiveAnswer;
    return [
      { key: 'text', label, text: textIn(text, lang) },
      ...(agreement === undefined ? [] : [{ key: 'agreement', label, text: textIn(agreement, lang) }]),
    ];
  }
  if (item.kind === 'objectives') return objectiveLines(answer as ObjectivesAnswer, lang);
  if (item.kind === 'indicator-table')
    return (answer as { readonly rows: readonly IndicatorRow[] }).rows.map((row) => rowLine(row, lang));
  return [{ key: '', label, text: kind.toBlocks(answer, item, context).flatMap(textsOf).join(' · ') }];
}

function objectiveLines(
  { subObjectives, otherIndicators = [] }: ObjectivesAnswer,
  lang: Lang,
): readonly AgreedLine[] {
  const named = (what: 'subObjective' | 'expectedResult', code: string | undefined) =>
    code === undefined ? words[what][lang] : `${words[what][lang]} ${code}`;
  return [
    ...subObjectives.flatMap(({ id, code, text, expectedResults, indicators }) => [
      { key: `sub-objective ${id}`, label: named('subObjective', code), text: textIn(text, lang) },
      ...expectedResults.map((result) => ({
        key: `expected-result ${result.id}`,
        label: named('expectedResult', result.code),
        text: textIn(result.text, lang),
      })),
      ...indicators.map((row) => rowLine(row, lang)),
    ]),
    ...otherIndicators.map((row) => rowLine(row, lang)),
  ];
}

function rowLine(row: IndicatorRow, lang: Lang): AgreedLine {
  const numeric = targetText(row, lang, 'with-unit');
  const inWords = row.targetLabel === undefined ? words.noTarget[lang] : textIn(row.targetLabel, lang);
  const target = numeric ?? inWords;
  // a target in words says its day itself
  const date = numeric === undefined && row.targetLabel !== undefined ? undefined : row.target?.date;
  return {
    key: `indicator ${row.id}`,
    label: say(words.target, lang, { label: rowLabel(row, lang) }),
    text: date === undefined ? target : say(words.byDay, lang, { target, day: shortDay(date, lang) }),
  };
}

const plain = (content: readonly Inline[]): string =>
  content.map((each) => (typeof each === 'string' ? each : each.text)).join('');

/** What a block says in words; a figure by its table. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return [plain(block.content)];
    case 'quote':
      return [plain(block.content)];
    case 'list':
      return block.items.map(plain);
    case 'facts':
      return block.items.map(({ term, description }) => `${term} ${plain(description)}`);
    case 'cards':
      return block.items.map(({ value, label }) => `${value} ${label}`);
    case 'table':
      return block.rows.map((row) => row.map(({ content }) => plain(content)).join(', '));
    case 'figure':
      return textsOf(block.table);
  }
}
