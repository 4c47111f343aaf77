import type { IsoDay } from '@jalon/core';
import { dayFormat } from '../schema/answer.format.ts';
import type { DateItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { dayText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';
import { oneLine } from './oneLine.ts';

/** A calendar day. */
export const dateItem: ItemKind<DateItem, IsoDay> = {
  kind: 'date',
  ...answerForm<DateItem, IsoDay>(() => dayFormat),
  ...oneLine<DateItem, IsoDay>((answer, _item, { lang }) => dayText(answer, lang)),
};
