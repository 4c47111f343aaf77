import * as z from 'zod';
import type { YesNoItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

/** Yes or no. */
export const yesNoItem: ItemKind<YesNoItem, boolean> = {
  kind: 'yes-no',
  ...answerForm<YesNoItem, boolean>(() => z.boolean()),
  toBlocks: (answer, _item, { lang }) =>
    answer === undefined
      ? []
      : [{ kind: 'paragraph', content: [say(answer ? itemWords.yes : itemWords.no, lang)] }],
};
