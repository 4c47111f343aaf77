import { formatNumber, formatQuantity, type Lang } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { ActualValue } from '../progress/ProgressResult.ts';
import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import { minimumForPercentage } from '../secrecy/percentageOf.ts';
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
  let value = isOfFew(actual, unit) ? countText(actual, lang) : amountText(actual.value, unit, lang);
  if (actual.approximate) value = say(explainWords.approximately, lang, { value });
  if (actual.atLeast) value = say(explainWords.atLeast, lang, { value });
  const marks = (actual.marks ?? (actual.provisional ? ['provisional' as const] : [])).filter(isSaidAfter);
  if (marks.length === 0) return value;
  return say(explainWords.marked, lang, {
    value,
    marks: marks.map((mark) => markWords[mark][lang]).join(', '),
  });
}

/** Whether so few stand behind a share that a percentage would say too much. */
export const isOfFew = ({ n }: ActualValue, unit: string): boolean =>
  unit === 'ratio' && n !== undefined && n < minimumForPercentage;

/** What a share of few counts: “6 of 8”; where that makes no whole number, how many there are. */
function countText({ value, n = 0 }: ActualValue, lang: Lang): string {
  const count = roundedForCutOff(value * n);
  const of = formatNumber(n, lang);
  return Number.isInteger(count)
    ? say(explainWords.countOf, lang, { count: formatNumber(count, lang), of })
    : say(explainWords.countAlone, lang, { of });
}

const isSaidAfter = (mark: Mark): mark is Exclude<Mark, 'approximate'> => mark !== 'approximate';
