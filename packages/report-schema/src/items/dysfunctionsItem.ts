import { type Issue, textIn } from '@jalon/core';
import * as z from 'zod';
import type { DysfunctionEntry, ListAnswer } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import type { DysfunctionsItem } from '../schema/ReportItem.ts';
import type { AnswerContext, ItemKind } from './ItemKind.ts';
import { hasReason, listForm, reasonBlocks } from './listForm.ts';
import { ratingGroup } from './ratingTone.ts';
import { countIssues, reportIssue } from './reportIssue.ts';
import { rowFigures } from './rowFigures.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

const dysfunctionEntryFormat: z.ZodType<DysfunctionEntry> = z.strictObject({
  id: idFormat,
  description: textFormat,
  analysis: textFormat.exactOptional(),
  departsFrom: textFormat.exactOptional(),
});

/** Shortfalls against the initial expectations, with their analysis. */
export const dysfunctionsItem: ItemKind<DysfunctionsItem, ListAnswer<DysfunctionEntry>> = {
  kind: 'dysfunctions',
  ...listForm<DysfunctionsItem, DysfunctionEntry>(dysfunctionEntryFormat),
  check: (answer, item, context) => [
    ...(hasReason(answer) ? [] : countIssues(answer.entries.length, item.rules?.count, item)),
    ...answer.entries.flatMap((entry, index) => notAnalysed(entry, index, item)),
    ...(answer.entries.length > 0 ? [] : unexplained(item, context)),
  ],
  toBlocks: (answer, _item, context) => {
    if (answer === undefined) return [];
    if (answer.entries.length === 0) return reasonBlocks(answer, context);
    const { lang } = context;
    return [
      {
        kind: 'table',
        caption: say(itemWords.dysfunctionsCaption, lang),
        columns: [{ heading: say(itemWords.dysfunction, lang) }, { heading: say(itemWords.analysis, lang) }],
        rows: answer.entries.map(({ description, analysis, departsFrom }) => [
          {
            content: [textIn(description, lang)],
            ...(departsFrom !== undefined && {
              detail: [say(itemWords.departsFrom, lang, { text: textIn(departsFrom, lang) })],
            }),
          },
          analysis === undefined
            ? { content: [{ kind: 'emphasis', text: say(itemWords.notAnalysed, lang) }], tone: 'muted' }
            : { content: [textIn(analysis, lang)] },
        ]),
      },
    ];
  },
};

const notAnalysed = (entry: DysfunctionEntry, index: number, item: DysfunctionsItem): readonly Issue[] =>
  entry.analysis !== undefined
    ? []
    : reportIssue(
        'report/dysfunction-without-analysis',
        item.rules?.analysis ?? 'warning',
        item,
        { label: entry.description },
        ['entries', index],
      );

/** Each indicator below its target, where no shortfall is named at all. */
const unexplained = (item: DysfunctionsItem, { rows }: AnswerContext): readonly Issue[] =>
  rows
    .filter((row) => isBelowTarget(rowFigures(row)))
    .flatMap((row) =>
      reportIssue('report/shortfall-unexplained', item.rules?.unexplained ?? 'hint', item, {
        label: row.name,
      }),
    );

/** A rating says it where there is one: before the due date nobody is late for being under the target. */
const isBelowTarget = ({ rating, value }: ReturnType<typeof rowFigures>): boolean =>
  rating === undefined
    ? value !== undefined && value < 1
    : ratingGroup(rating) === 'behind' || ratingGroup(rating) === 'attention';
