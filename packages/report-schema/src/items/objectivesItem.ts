import { type Issue, type Lang, textIn } from '@jalon/core';
import * as z from 'zod';
import type { Block } from '../document/Document.ts';
import type { ObjectivesAnswer, SubObjective } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import { indicatorRowFormat } from '../schema/indicatorRow.format.ts';
import type { ObjectivesItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { BlockContext, ItemKind } from './ItemKind.ts';
import { indicatorTable } from './indicatorTable.ts';
import { reportIssue } from './reportIssue.ts';
import { rowExplanations } from './rowExplanations.ts';
import { rowFigures } from './rowFigures.ts';
import { rowIssues } from './rowIssues.ts';
import { codedText } from './rowText.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

const objectivesFormat: z.ZodType<ObjectivesAnswer> = z.strictObject({
  subObjectives: z.array(
    z.strictObject({
      id: idFormat,
      code: z.string().exactOptional(),
      text: textFormat,
      expectedResults: z.array(
        z.strictObject({ id: idFormat, code: z.string().exactOptional(), text: textFormat }),
      ),
      indicators: z.array(indicatorRowFormat),
    }),
  ),
  otherIndicators: z.array(indicatorRowFormat).exactOptional(),
});

/** Sub-objectives, each with its expected results and its indicators, planned and actual. */
export const objectivesItem: ItemKind<ObjectivesItem, ObjectivesAnswer> = {
  kind: 'objectives',
  ...answerForm<ObjectivesItem, ObjectivesAnswer>(() => objectivesFormat),
  check: ({ subObjectives, otherIndicators = [] }, item) => [
    ...(subObjectives.length > 0
      ? []
      : reportIssue('report/no-sub-objective', item.rules?.subObjectives ?? 'error', item)),
    ...subObjectives.flatMap((subObjective, index) => incomplete(subObjective, item, index)),
    ...otherIndicators.flatMap((row, index) => rowIssues(row, item, ['otherIndicators', index])),
  ],
  rowGroups: ({ subObjectives, otherIndicators = [] }) => [
    ...subObjectives.map(({ indicators }) => indicators),
    otherIndicators,
  ],
  toBlocks: (answer, item, context) => {
    if (answer === undefined || answer.subObjectives.length + (answer.otherIndicators?.length ?? 0) === 0)
      return [];
    return [
      ...readingGuide(context),
      ...answer.subObjectives.flatMap((subObjective, index) =>
        subObjectiveBlocks(subObjective, `${item.id}-${index + 1}`, index, context),
      ),
      ...otherBlocks(answer.otherIndicators ?? [], `${item.id}-other`, context),
    ];
  },
};

function incomplete(subObjective: SubObjective, item: ObjectivesItem, index: number): readonly Issue[] {
  const { code, text, expectedResults, indicators } = subObjective;
  const params = { label: code ?? text };
  const ask = (code: string, rule: 'expectedResults' | 'indicators') =>
    reportIssue(code, item.rules?.[rule] ?? 'error', item, params, ['subObjectives', index, rule]);
  return [
    ...(expectedResults.length > 0
      ? []
      : ask('report/sub-objective-without-expected-result', 'expectedResults')),
    ...(indicators.length > 0 ? [] : ask('report/sub-objective-without-indicator', 'indicators')),
    ...indicators.flatMap((row, at) => rowIssues(row, item, ['subObjectives', index, 'indicators', at])),
  ];
}

/** Where both figures stand side by side, what each of them says. */
const readingGuide = ({ lang, rows }: BlockContext): readonly Block[] =>
  rows.every((row) => rowFigures(row).distanceTravelled === undefined)
    ? []
    : [
        {
          kind: 'note',
          tone: 'neutral',
          title: say(itemWords.readingGuideTitle, lang),
          content: [say(itemWords.readingGuide, lang)],
        },
      ];

/** « Sous-objectif 1 : Créer des rencontres ». */
function headingOf({ code, text }: SubObjective, index: number, lang: Lang): string {
  const label = say(itemWords.subObjective, lang, { code: code ?? index + 1 });
  return `${label}${lang === 'fr' ? ' : ' : ': '}${textIn(text, lang)}`;
}

function subObjectiveBlocks(
  subObjective: SubObjective,
  id: string,
  index: number,
  context: BlockContext,
): readonly Block[] {
  const { lang, level } = context;
  const { expectedResults, indicators } = subObjective;
  const label = subObjective.code ?? String(index + 1);
  const results: readonly Block[] =
    expectedResults.length === 0
      ? [{ kind: 'note', tone: 'attention', content: [say(itemWords.noExpectedResult, lang)] }]
      : [
          { kind: 'paragraph', content: [{ kind: 'strong', text: say(itemWords.expectedResults, lang) }] },
          {
            kind: 'list',
            ordered: false,
            items: expectedResults.map(({ code, text }) => [codedText(code, textIn(text, lang))]),
          },
        ];
  const table: readonly Block[] =
    indicators.length === 0
      ? [{ kind: 'note', tone: 'attention', content: [say(itemWords.noIndicator, lang)] }]
      : [
          indicatorTable(indicators, say(itemWords.indicatorsOf, lang, { label }), context),
          ...rowExplanations(indicators, context),
        ];
  return [{ kind: 'heading', level, text: headingOf(subObjective, index, lang), id }, ...results, ...table];
}

function otherBlocks(
  rows: ObjectivesAnswer['otherIndicators'] & object,
  id: string,
  context: BlockContext,
): readonly Block[] {
  if (rows.length === 0) return [];
  const title = say(itemWords.otherIndicators, context.lang);
  return [
    { kind: 'heading', level: context.level, text: title, id },
    indicatorTable(rows, title, context),
    ...rowExplanations(rows, context),
  ];
}
