import type { Lang } from '@jalon/core';
import type { DataValidation } from 'hucre';
import type { HiddenLists } from '../canvas/HiddenLists.ts';
import type { AskedItem } from './askedItems.ts';
import { surveyWords } from './surveyWords.ts';

/** What may be typed in a column, without its range. */
export type AnswerRule = Omit<DataValidation, 'range'>;

/** A rule with the words that ask for it; an empty cell is always allowed. */
export function asking(rule: AnswerRule, ask: string, lang: Lang): AnswerRule {
  const title = surveyWords(lang).promptTitle;
  return {
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: ask.slice(0, 255),
    showErrorMessage: true,
    errorTitle: title,
    errorMessage: ask.slice(0, 225),
    ...rule,
  };
}

/** What may be typed as the answer to one question: from its list, yes or no, a number, a day; anything for an open one. */
export function answerRule(
  { item, options }: AskedItem,
  lists: HiddenLists,
  lang: Lang,
): AnswerRule | undefined {
  const words = surveyWords(lang);
  const offer = (values: readonly string[], ask: string, errorStyle: 'stop' | 'warning') =>
    asking({ type: 'list', formula1: lists.rangeOf(values), errorStyle }, ask, lang);
  if (item.kind === 'yes-no') return offer([words.yes, words.no], words.askOne, 'stop');
  if (options.length > 0)
    return item.kind === 'multiple-choice'
      ? offer(options, words.askSeveral, 'warning')
      : offer(options, words.askOne, 'stop');
  if (item.kind === 'number')
    return asking(
      {
        type: 'decimal',
        operator: 'between',
        formula1: '-1000000000',
        formula2: '1000000000',
        errorStyle: 'warning',
      },
      words.askNumber,
      lang,
    );
  if (item.kind === 'date') return dayRule(words.askDay, lang);
  if (item.kind === 'text')
    return asking(
      { type: 'textLength', operator: 'lessThan', formula1: '30000', errorStyle: 'warning' },
      words.askText,
      lang,
    );
  return undefined;
}

/** A day of our times: 1 January 1900 is the first that a spreadsheet knows. */
export const dayRule = (ask: string, lang: Lang): AnswerRule =>
  asking({ type: 'date', operator: 'greaterThanOrEqual', formula1: '1', errorStyle: 'warning' }, ask, lang);
