import * as z from 'zod';
import type { PeriodAnswer } from '../schema/Answers.ts';
import { dayFormat } from '../schema/answer.format.ts';
import type { PeriodItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { periodText } from './dayText.ts';
import type { ItemKind } from './ItemKind.ts';
import { oneLine } from './oneLine.ts';

/** A stretch of days; an open end is left out. */
export const periodFormat: z.ZodType<PeriodAnswer> = z.strictObject({
  start: dayFormat.exactOptional(),
  end: dayFormat.exactOptional(),
});

/** A stretch of days. */
export const periodItem: ItemKind<PeriodItem, PeriodAnswer> = {
  kind: 'period',
  ...answerForm<PeriodItem, PeriodAnswer>(() => periodFormat),
  isEmpty: ({ start, end }) => start === undefined && end === undefined,
  ...oneLine<PeriodItem, PeriodAnswer>((answer, _item, { lang }) => periodText(answer, lang)),
};
