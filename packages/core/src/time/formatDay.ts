import type { Lang } from '../text/LocalizedText.ts';
import { dateOf } from './dayNumber.ts';
import type { IsoDay } from './IsoDay.ts';
import { monthNames } from './monthNames.data.ts';

/** How {@link formatDay} writes a day. */
export interface FormatDayOptions {
  /** `long`, the default, names the month; `short` is day, month and year in digits. */
  readonly length?: 'short' | 'long';
}

/**
 * A day as people write it, day before month in both languages. It does not depend on the machine.
 * @throws JalonError `invalid-argument` where `day` is no calendar day
 * @example
 * ```ts
 * import { formatDay } from '@jalon/core';
 * formatDay('2024-06-01', 'fr'); // => '1er juin 2024'
 * formatDay('2025-03-15', 'en'); // => '15 March 2025'
 * formatDay('2025-03-15', 'fr', { length: 'short' }); // => '15/03/2025'
 * ```
 */
export function formatDay(day: IsoDay, lang: Lang, options: FormatDayOptions = {}): string {
  const date = dateOf(day);
  if (options.length === 'short') return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  return `${dayOfMonth(date.day, lang)} ${monthNames[lang].long[date.month - 1]} ${date.year}`;
}

/** The number of a day in its month: the first one is an ordinal in French. */
export const dayOfMonth = (day: number, lang: Lang): string =>
  day === 1 && lang === 'fr' ? '1er' : String(day);
