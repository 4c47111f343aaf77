import type { Lang } from '../text/LocalizedText.ts';
import { type CalendarDate, dateOf, fromDayNumber, toDayNumber } from './dayNumber.ts';
import { dayOfMonth, formatDay } from './formatDay.ts';
import { grainOfSpan, monthsOfSpan } from './grainOfSpan.ts';
import { monthNames } from './monthNames.data.ts';
import type { Period } from './Period.ts';

/**
 * A period as people write it, by its grain; without one, by the days that it spans. Its label is not looked at: it is
 * the words of another hand, perhaps in another language.
 * @throws JalonError `invalid-argument` where an end is no calendar day
 * @example
 * ```ts
 * import { formatPeriod } from '@jalon/core';
 * formatPeriod({ start: '2024-01-01', end: '2024-03-31' }, 'fr'); // => 'T1 2024'
 * formatPeriod({ start: '2024-06-01', end: '2024-08-31' }, 'fr'); // => 'juin–août 2024'
 * formatPeriod({ start: '2023-06-01', end: '2024-05-31', grain: 'programme-year' }, 'en'); // => '2023-2024'
 * formatPeriod({ start: '2024-06-03', end: '2025-05-31' }, 'en'); // => '3 June 2024 to 31 May 2025'
 * ```
 */
export function formatPeriod(period: Period, lang: Lang): string {
  const [from, to] = [dateOf(period.start), dateOf(period.end)];
  const grain = grainOfSpan(period.start, period.end);
  const declared = period.grain ?? grain;
  if (grain === 'day') return formatDay(period.start, lang);
  if (grain === 'year')
    return declared === 'fiscal-year' ? `${fiscal[lang]} ${from.year}` : String(from.year);
  if (grain === 'month') return `${monthNames[lang].long[from.month - 1]} ${from.year}`;
  if (grain === 'quarter') return `${lang === 'fr' ? 'T' : 'Q'}${(from.month + 2) / 3} ${from.year}`;
  if (grain === 'half-year') return `${lang === 'fr' ? 'S' : 'H'}${(from.month + 5) / 6} ${from.year}`;
  if (grain === 'week') return formatWeek(period, lang);
  const months = monthsOfSpan(period.start, period.end);
  if (months === 12 && period.grain !== undefined) {
    const pair = `${from.year}-${to.year}`;
    if (declared === 'programme-year') return pair;
    if (declared === 'fiscal-year') return `${fiscal[lang]} ${pair}`;
    if (declared === 'school-year' && from.month === 9)
      return `${lang === 'fr' ? 'année scolaire' : 'school year'} ${pair}`;
  }
  return months === undefined ? formatDays(from, to, period, lang) : formatMonths(from, to, lang);
}

const fiscal: { readonly [L in Lang]: string } = { fr: 'exercice', en: 'FY' };

function formatWeek({ start }: Period, lang: Lang): string {
  // a week belongs to the year of its Thursday (ISO 8601)
  const thursday = toDayNumber(dateOf(start)) + 3;
  const year = fromDayNumber(thursday).year;
  const n = Math.floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${lang === 'fr' ? 'semaine' : 'week'} ${n} ${year}`;
}

function formatMonths(from: CalendarDate, to: CalendarDate, lang: Lang): string {
  const names = monthNames[lang].short;
  const [first, last] = [names[from.month - 1], names[to.month - 1]];
  return from.year === to.year ? `${first}–${last} ${to.year}` : `${first} ${from.year}–${last} ${to.year}`;
}

function formatDays(from: CalendarDate, to: CalendarDate, { start, end }: Period, lang: Lang): string {
  const month = from.month === to.month ? '' : ` ${monthNames[lang].long[from.month - 1]}`;
  const first = from.year === to.year ? `${dayOfMonth(from.day, lang)}${month}` : formatDay(start, lang);
  return lang === 'fr' ? `du ${first} au ${formatDay(end, lang)}` : `${first} to ${formatDay(end, lang)}`;
}
