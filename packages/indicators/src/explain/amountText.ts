import { formatNumber, formatQuantity, type Lang } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { ActualValue } from '../progress/ProgressResult.ts';
import { explainWords, markWords } from './explainWords.data.ts';
import { say } from './say.ts';

/** An amount with its unit; of counted things one decimal is plenty, since what is expected is seldom a round number. */
export function amountText(value: number, unit: string, lang: Lang): string {
  if (unit === 'ratio' || unit === 'ratio-point' || /^[A-Z]{3}$/.test(unit))
    return formatQuantity(value, unit, lang);
  const number = formatNumber(value, lang, { decimals: 1 });
  return unit === '' || unit === 'n' ? number : `${number}\u00A0${unit}`;
}

/** The actual with all that must be said of it: at least, about, provisional. */
export function actualText(actual: ActualValue, unit: string, lang: Lang): string {
  let value = amountText(actual.value, unit, lang);
  if (actual.approximate) value = say(explainWords.approximately, lang, { value });
  if (actual.atLeast) value = say(explainWords.atLeast, lang, { value });
  const marks = (actual.marks ?? (actual.provisional ? ['provisional' as const] : [])).filter(isSaidAfter);
  if (marks.length === 0) return value;
  return say(explainWords.marked, lang, {
    value,
    marks: marks.map((mark) => markWords[mark][lang]).join(', '),
  });
}

const isSaidAfter = (mark: Mark): mark is Exclude<Mark, 'approximate'> => mark !== 'approximate';
