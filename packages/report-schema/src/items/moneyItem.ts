import * as z from 'zod';
import type { MoneyAnswer } from '../schema/Answers.ts';
import type { MoneyItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { moneyText } from './moneyText.ts';
import { oneLine } from './oneLine.ts';
import { reportIssue } from './reportIssue.ts';

/** An amount in integer minor units. */
export const moneyFormat: z.ZodType<MoneyAnswer> = z.strictObject({
  minor: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** An amount of money. */
export const moneyItem: ItemKind<MoneyItem, MoneyAnswer> = {
  kind: 'money',
  ...answerForm<MoneyItem, MoneyAnswer>(() => moneyFormat),
  check: ({ currency: found }, item) => {
    const { currency: expected = found } = item;
    return found === expected
      ? []
      : reportIssue('report/other-currency', 'error', item, { found, expected }, ['currency']);
  },
  ...oneLine<MoneyItem, MoneyAnswer>((answer, _item, { lang }) => moneyText(answer, lang)),
};
