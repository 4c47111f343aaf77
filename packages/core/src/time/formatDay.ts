import type { Language } from '../text/LanguageTag.ts';
import { dateOf } from './dateOf.ts';
import type { IsoDay } from './IsoDay.ts';
import { monthName } from './monthName.ts';

/** How {@link formatDay} writes a day. */
export interface FormatDayOptions {
  /** `long`, the default, names the month; `short` is day, month and year in digits. */
  readonly length?: 'short' | 'long';
}

/**
 * A day as people write it, day before month in every language. It does not depend on the machine.
 * @throws JalonError `invalid-argument` where `day` is no calendar day
 * @example
 * ```ts
 * import { formatDay } from '@jalon/core';
 * formatDay('2024-06-01', 'fr'); // => '1er juin 2024'
 * formatDay('2025-03-15', 'en'); // => '15 March 2025'
 * formatDay('2025-03-15', 'es'); // => '15 de marzo de 2025'
 * formatDay('2025-03-15', 'fr', { length: 'short' }); // => '15/03/2025'
 * ```
 */
export function formatDay(day: IsoDay, lang: Language, options: FormatDayOptions = {}): string {
  const date = dateOf(day);
  if (options.length === 'short')
    return day
      .split('-')
      .reverse()
      .join(lang === 'nl' ? '-' : '/');
  return [dayOfMonth(date.day, lang), monthName(date.month, lang), date.year].join(joint(lang));
}

/** The number of a day in its month: the first one is an ordinal in French. */
export const dayOfMonth = (day: number, lang: Language): string =>
  day === 1 && lang === 'fr' ? '1er' : String(day);

/** What stands between day, month and year in words. */
export const joint = (lang: Language): string => (lang === 'es' ? ' de ' : ' ');
