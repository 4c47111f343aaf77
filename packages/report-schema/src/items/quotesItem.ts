import { textIn } from '@jalon/core';
import * as z from 'zod';
import type { ListAnswer, QuoteEntry } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import type { QuotesItem } from '../schema/ReportItem.ts';
import type { ItemKind } from './ItemKind.ts';
import { hasReason, listForm, reasonBlocks } from './listForm.ts';
import { countIssues } from './reportIssue.ts';

const quoteFormat: z.ZodType<QuoteEntry> = z.strictObject({
  id: idFormat,
  text: textFormat,
  attribution: textFormat,
});

/** Words of those concerned, with as much of whose words they are as was agreed. */
export const quotesItem: ItemKind<QuotesItem, ListAnswer<QuoteEntry>> = {
  kind: 'quotes',
  ...listForm<QuotesItem, QuoteEntry>(quoteFormat),
  check: (answer, item) =>
    hasReason(answer) ? [] : countIssues(answer.entries.length, item.rules?.count, item),
  toBlocks: (answer, _item, context) => {
    if (answer === undefined) return [];
    if (answer.entries.length === 0) return reasonBlocks(answer, context);
    return answer.entries.flatMap(({ text, attribution }) => {
      const [said, whose] = [text, attribution].map((each) => textIn(each, context.lang).trim());
      if (!said) return [];
      return [{ kind: 'quote', content: [said], ...(whose && { attribution: whose }) }];
    });
  },
};
