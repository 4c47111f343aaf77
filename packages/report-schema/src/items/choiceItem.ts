import * as z from 'zod';
import type { ChoiceItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';

/** One of several options, or several of them. */
export const choiceItem: ItemKind<ChoiceItem, string | readonly string[]> = {
  kind: 'choice',
  ...answerForm<ChoiceItem, string | readonly string[]>(({ options, multiple }) => {
    const code = z.enum(options.map((option) => option.code));
    return multiple ? z.array(code) : code;
  }),
  isEmpty: (answer) => answer.length === 0,
  toBlocks: (answer, { options }, { lang }) => {
    const chosen = options.filter(({ code }) =>
      Array.isArray(answer) ? answer.includes(code) : answer === code,
    );
    if (chosen.length === 0) return [];
    const items = chosen.map(({ title }) => [title[lang]]);
    return items.length === 1
      ? [{ kind: 'paragraph', content: items[0] ?? [] }]
      : [{ kind: 'list', ordered: false, items }];
  },
};
