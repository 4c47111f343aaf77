import { currencyDecimals, currencyOf, formatQuantity, type Lang } from '@jalon/core';
import type { MoneyAnswer } from '../schema/Answers.ts';

/** Whether cents are shown: where there are some, or everywhere in a column where one amount has some. */
export type CentsShown = 'where-needed' | 'always';

/** Whether an amount has cents. */
export const hasCents = ({ minor, currency }: MoneyAnswer): boolean =>
  minor % 10 ** currencyDecimals(currency) !== 0;

/** An amount in print: 12 000 € as people write it, 12 000,50 € where there are cents. */
export const moneyText = (money: MoneyAnswer, lang: Lang, cents: CentsShown = 'where-needed'): string => {
  const text = formatQuantity(money.minor / 10 ** currencyDecimals(money.currency), money.currency, lang);
  return cents === 'always' || hasCents(money) ? text : withoutZeroCents(text, lang);
};

/** Whether a unit is a currency. */
export const isCurrency = (unit: string): boolean => currencyOf(unit) === unit;

/** A value in major units of a currency, in print. */
export const amountText = (value: number, currency: string, lang: Lang, cents?: CentsShown): string => {
  const text = formatQuantity(value, currency, lang);
  return cents === 'always' ? text : withoutZeroCents(text, lang);
};

/** Amounts in a sentence as they are printed elsewhere: without cents that are 0. A percentage never ends in ,00. */
export const withoutZeroCents = (text: string, lang: Lang): string =>
  text.replace(lang === 'fr' ? /(?<=\d),0{2,3}(?!\d)/g : /(?<=\d)\.0{2,3}(?!\d)/g, '');
