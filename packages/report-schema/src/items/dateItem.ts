import type { IsoDay } from '@jalon/core';
import { dayFormat } from '../schema/answer.format.ts';
import type { DateItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { dayText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';

/** A calendar day. */
export const dateItem: ItemKind<DateItem, IsoDay> = {
  kind: 'date',
  ...answerForm<DateItem, IsoDay>(() => dayFormat),
  toBlocks: (answer, _item, { lang }) =>
    answer === undefined ? [] : [{ kind: 'paragraph', content: [dayText(answer, lang)] }],
};
