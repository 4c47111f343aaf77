import { formatDay, formatPeriod, type IsoDay, isIsoDay, type Lang } from '@jalon/core';
import type { PeriodAnswer } from '../schema/Answers.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

/** A day in words; what is no calendar day is shown as it was written. */
export const dayText = (day: IsoDay, lang: Lang): string => (isIsoDay(day) ? formatDay(day, lang) : day);

/** A day short enough for a cell of a table. English names the month: 03/04 is two days in two countries. */
export const shortDay = (day: IsoDay, lang: Lang): string =>
  lang === 'fr' && isIsoDay(day)
    ? formatDay(day, lang, { length: 'short' })
    : dayText(day, lang).replace(/(\p{L}{3})\p{L}+/u, '$1');

/** A stretch of days in words; one end may be open. */
export function periodText({ start, end }: PeriodAnswer, lang: Lang): string {
  if (start !== undefined && end !== undefined) {
    return isIsoDay(start) && isIsoDay(end) ? formatPeriod({ start, end }, lang) : `${start} – ${end}`;
  }
  if (start !== undefined) return say(itemWords.from, lang, { day: dayText(start, lang) });
  return end === undefined ? '' : say(itemWords.until, lang, { day: dayText(end, lang) });
}
