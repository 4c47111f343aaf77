import * as z from 'zod';
import type { YesNoItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { oneLine } from './oneLine.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

/** Yes or no. */
export const yesNoItem: ItemKind<YesNoItem, boolean> = {
  kind: 'yes-no',
  ...answerForm<YesNoItem, boolean>(() => z.boolean()),
  ...oneLine<YesNoItem, boolean>((answer, _item, { lang }) =>
    say(answer ? itemWords.yes : itemWords.no, lang),
  ),
};
