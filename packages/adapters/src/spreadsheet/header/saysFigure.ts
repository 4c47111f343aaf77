import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { isQuantityText } from './isQuantityText.ts';

/**
 * Whether a text says how much, so that a date in parentheses behind it says when and heads nothing: « 120 », « référence :
 * 2 », « Taux de présence, cible 80 % ». « Année 1 » and « Cible 2 » count columns.
 */
export function saysFigure(text: string, context: ReadingContext): boolean {
  const clause = text.split(/[:=;]/).at(-1)?.trim() ?? '';
  if (isQuantityText(clause, context) || context.quantity(clause).value?.approximate) return true;
  const [, words = '', figure = ''] =
    /^(?:.*,\s)?([^\d,]*?\p{L})[^\p{L}\d]*?\s(\S*\d.*)$/u.exec(clause) ?? [];
  const fields = context.lexicon.fields.get(wordKey(words)) ?? [];
  return (
    fields.some((field) => field === 'baseline' || field === 'target') &&
    !/^\d$/.test(figure) &&
    isQuantityText(figure, context)
  );
}
