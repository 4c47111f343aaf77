import { type Lang, type LocalizedText, textIn } from '@jalon/core';
import type { MoneyAnswer, PeriodAnswer } from '../schema/Answers.ts';
import type { TableItemColumn } from '../schema/TableItem.ts';
import { dayText, periodText } from './dayText.ts';
import { type CentsShown, moneyText } from './moneyText.ts';
import { quantityText } from './quantityText.ts';
import { say, saySeries } from './say.ts';
import { itemWords } from './words.data.ts';

/** How {@link columnText} words a value. */
export interface ColumnTextOptions {
  /** Leaves out a unit that the heading of the column says. */
  readonly bare?: boolean;
  readonly cents?: CentsShown;
}

/** What an entry says in a column, in print. */
export function columnText(
  value: unknown,
  column: TableItemColumn,
  lang: Lang,
  { bare = false, cents = 'where-needed' }: ColumnTextOptions = {},
): string {
  switch (column.kind) {
    case 'text':
      return textIn(value as LocalizedText, lang).trim();
    case 'number':
      return quantityText(value as number, column.unit, lang, { decimals: column.decimals, bare });
    case 'money':
      return moneyText(value as MoneyAnswer, lang, cents);
    case 'date':
      return dayText(value as string, lang);
    case 'period':
      return periodText(value as PeriodAnswer, lang);
    case 'yes-no':
      return say(value ? itemWords.yes : itemWords.no, lang);
    case 'choice': {
      const chosen = Array.isArray(value) ? value : [value];
      const titles = column.options
        .filter(({ code }) => chosen.includes(code))
        .map(({ title }) => title[lang]);
      return saySeries(titles, lang);
    }
  }
}
