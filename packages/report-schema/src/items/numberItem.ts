import * as z from 'zod';
import type { NumberItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { numberIssues } from './numberIssues.ts';
import { oneLine } from './oneLine.ts';
import { quantityText } from './quantityText.ts';

/** A number in the unit of the item. */
export const numberItem: ItemKind<NumberItem, number> = {
  kind: 'number',
  ...answerForm<NumberItem, number>(() => z.number()),
  check: (value, item) => numberIssues(value, item, item),
  ...oneLine<NumberItem, number>((value, { unit, decimals }, { lang }) =>
    quantityText(value, unit, lang, { decimals }),
  ),
};
