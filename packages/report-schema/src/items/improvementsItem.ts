import { textIn } from '@jalon/core';
import * as z from 'zod';
import type { ImprovementEntry, ListAnswer } from '../schema/Answers.ts';
import { dayFormat, idFormat, textFormat } from '../schema/answer.format.ts';
import type { ImprovementsItem } from '../schema/ReportItem.ts';
import { dayText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';
import { hasReason, listForm, reasonBlocks } from './listForm.ts';
import { countIssues } from './reportIssue.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

const improvementEntryFormat: z.ZodType<ImprovementEntry> = z.strictObject({
  id: idFormat,
  text: textFormat,
  answers: textFormat.exactOptional(),
  owner: textFormat.exactOptional(),
  due: dayFormat.exactOptional(),
});

/** What could be done better, by whom, by when. */
export const improvementsItem: ItemKind<ImprovementsItem, ListAnswer<ImprovementEntry>> = {
  kind: 'improvements',
  ...listForm<ImprovementsItem, ImprovementEntry>(improvementEntryFormat),
  check: (answer, item) =>
    hasReason(answer) ? [] : countIssues(answer.entries.length, item.rules?.count, item),
  toBlocks: (answer, _item, context) => {
    if (answer === undefined) return [];
    if (answer.entries.length === 0) return reasonBlocks(answer, context);
    const { lang } = context;
    const open = (text: string) => ({ content: [{ kind: 'emphasis', text }], tone: 'muted' }) as const;
    return [
      {
        kind: 'table',
        caption: say(itemWords.improvementsCaption, lang),
        columns: [
          { heading: say(itemWords.improvement, lang), width: 3.4 },
          { heading: say(itemWords.owner, lang), width: 1.4 },
          { heading: say(itemWords.due, lang), width: 1.2 },
        ],
        rows: answer.entries.map(({ text, answers, owner, due }) => [
          {
            content: [textIn(text, lang)],
            ...(answers !== undefined && {
              detail: [say(itemWords.answers, lang, { text: textIn(answers, lang) })],
            }),
          },
          owner === undefined ? open(say(itemWords.ownerOpen, lang)) : { content: [textIn(owner, lang)] },
          due === undefined ? open(say(itemWords.dueOpen, lang)) : { content: [dayText(due, lang)] },
        ]),
      },
    ];
  },
};
