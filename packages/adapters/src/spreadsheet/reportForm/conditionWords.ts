import { formatNumber, type Lang, typeset } from '@jalon/core';
import type { Condition, FormItem } from '@jalon/report-schema';
import { reportFormWords } from './reportFormWords.ts';

/** When an item is to be filled in, in words. */
export function conditionWords(when: Condition, items: readonly FormItem[], lang: Lang): string {
  const words = reportFormWords(lang);
  const read = items.find(({ id }) => id === when.item);
  const show = (value: string | number | boolean): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return formatNumber(value, lang);
    const options = read?.fields.flatMap(({ input }) => (input.kind === 'choice' ? input.options : []));
    return options?.find(({ code }) => code === value)?.label ?? value;
  };
  const value =
    'answered' in when
      ? when.answered
        ? words.answered
        : words.notAnswered
      : 'atLeast' in when
        ? words.atLeast.replace('{value}', show(when.atLeast))
        : 'is' in when
          ? show(when.is)
          : words.isNot.replace('{value}', show(when.isNot));
  return typeset(
    words.onlyIf.replace('{item}', () => read?.title ?? when.item).replace('{value}', () => value),
    lang,
  );
}
