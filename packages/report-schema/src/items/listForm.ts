import { textIn } from '@jalon/core';
import * as z from 'zod';
import type { Block } from '../document/Document.ts';
import type { ListAnswer } from '../schema/Answers.ts';
import { textFormat } from '../schema/answer.format.ts';
import type { ItemBase } from '../schema/ItemBase.ts';
import { answerForm } from './answerForm.ts';
import type { BlockContext } from './ItemKind.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

/** What every list has: its form, when it says nothing, and that an empty one may give its reason. */
export function listForm<Item extends ItemBase, Entry>(entry: z.ZodType<Entry>) {
  const format: z.ZodType<ListAnswer<Entry>> = z.strictObject({
    entries: z.array(entry),
    noneBecause: textFormat.exactOptional(),
  });
  return {
    ...answerForm<Item, ListAnswer<Entry>>(() => format),
    isEmpty: (answer: ListAnswer<Entry>) => answer.entries.length === 0 && !hasReason(answer),
  };
}

/** Whether an empty list says why it is empty: a valid answer, to which the rules of the list do not apply. */
export const hasReason = ({ entries, noneBecause }: ListAnswer<unknown>): boolean =>
  entries.length === 0 && noneBecause !== undefined && textIn(noneBecause, 'fr').trim() !== '';

/** The reason of an empty list, in print. */
export function reasonBlocks(answer: ListAnswer<unknown>, { lang }: BlockContext): readonly Block[] {
  if (!hasReason(answer)) return [];
  const reason = textIn(answer.noneBecause ?? '', lang);
  return [{ kind: 'paragraph', content: [say(itemWords.noneBecause, lang, { reason })] }];
}
