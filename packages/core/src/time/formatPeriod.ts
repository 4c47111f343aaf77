import type { Language } from '../text/LanguageTag.ts';
import type { CalendarDate } from './CalendarDate.ts';
import { dateOf } from './dateOf.ts';
import { dayOfMonth, formatDay, joint } from './formatDay.ts';
import { grainOfSpan } from './grainOfSpan.ts';
import { monthName } from './monthName.ts';
import { monthsOfSpan } from './monthsOfSpan.ts';
import type { Period } from './Period.ts';
import { weekOf } from './weekOf.ts';

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
 * formatPeriod({ start: '2024-06-01', end: '2024-06-30' }, 'es'); // => 'junio de 2024'
 * formatPeriod({ start: '2024-01-01', end: '2024-03-31' }, 'nl'); // => 'K1 2024'
 * ```
 */
export function formatPeriod(period: Period, lang: Language): string {
  const [from, to] = [dateOf(period.start), dateOf(period.end)];
  const grain = grainOfSpan(period.start, period.end);
  const declared = period.grain ?? grain;
  const { quarter, half, week, fiscal, school } = words[lang];
  if (grain === 'day') return formatDay(period.start, lang);
  if (grain === 'year') return declared === 'fiscal-year' ? `${fiscal} ${from.year}` : String(from.year);
  if (grain === 'month') return `${monthName(from.month, lang)}${joint(lang)}${from.year}`;
  if (grain === 'quarter') return `${quarter}${(from.month + 2) / 3} ${from.year}`;
  if (grain === 'half-year') return `${half}${(from.month + 5) / 6} ${from.year}`;
  if (grain === 'week') {
    const { n, year } = weekOf(period.start);
    return `${week} ${n} ${year}`;
  }
  const months = monthsOfSpan(period.start, period.end);
  if (months === 12 && period.grain !== undefined) {
    const pair = `${from.year}-${to.year}`;
    if (declared === 'programme-year') return pair;
    if (declared === 'fiscal-year') return `${fiscal} ${pair}`;
    if (declared === 'school-year' && from.month === 9) return `${school} ${pair}`;
  }
  return months === undefined ? formatDays(from, to, period, lang) : formatMonths(from, to, lang);
}

const words = {
  fr: { quarter: 'T', half: 'S', week: 'semaine', fiscal: 'exercice', school: 'année scolaire' },
  en: { quarter: 'Q', half: 'H', week: 'week', fiscal: 'FY', school: 'school year' },
  es: { quarter: 'T', half: 'S', week: 'semana', fiscal: 'ejercicio', school: 'curso' },
  nl: { quarter: 'K', half: 'H', week: 'week', fiscal: 'boekjaar', school: 'schooljaar' },
} as const satisfies { readonly [L in Language]: Readonly<Record<string, string>> };

function formatMonths(from: CalendarDate, to: CalendarDate, lang: Language): string {
  const [first, last] = [monthName(from.month, lang, 'short'), monthName(to.month, lang, 'short')];
  return from.year === to.year ? `${first}–${last} ${to.year}` : `${first} ${from.year}–${last} ${to.year}`;
}

function formatDays(from: CalendarDate, to: CalendarDate, { start, end }: Period, lang: Language): string {
  const month = from.month === to.month ? '' : `${joint(lang)}${monthName(from.month, lang)}`;
  const first = from.year === to.year ? `${dayOfMonth(from.day, lang)}${month}` : formatDay(start, lang);
  const last = formatDay(end, lang);
  const worded = { fr: `du ${first} au ${last}`, en: `${first} to ${last}`, es: `del ${first} al ${last}` };
  return lang === 'nl' ? `${first} t/m ${last}` : worded[lang];
}
