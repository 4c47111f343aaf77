import { JalonError } from '../issue/JalonError.ts';
import type { Language } from '../text/LanguageTag.ts';
import type { ClockSpan, ClockTime } from './ClockTime.ts';

/**
 * Times of a day as people write them, on 24 hours in every language.
 * @throws JalonError `invalid-argument` where a time is not `HH:MM`
 * @example
 * ```ts
 * import { formatClockSpan } from '@jalon/core/portfolio';
 * formatClockSpan({ start: '14:00' }, 'fr'); // => '14 h'
 * formatClockSpan({ start: '09:30', end: '10:00' }, 'fr'); // => '9 h 30 – 10 h'
 * formatClockSpan({ start: '09:30', end: '10:00' }, 'en'); // => '9:30–10:00'
 * ```
 */
export function formatClockSpan({ start, end }: ClockSpan, lang: Language): string {
  const from = clockIn(start, lang);
  return end === undefined ? from : `${from}${lang === 'fr' ? ' – ' : '–'}${clockIn(end, lang)}`;
}

function clockIn(time: ClockTime, lang: Language): string {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hour === undefined || minute === undefined)
    throw new JalonError('invalid-argument', `A time of a day is written HH:MM, found "${time}".`, {
      argument: 'span',
      found: time,
    });
  if (lang !== 'fr') return `${Number(hour)}:${minute}`;
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`;
}
