import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** A day with an hour behind it: « 12/03/2024 14:05:33 », "2024-09-21 08:00", "3/12/2024 2:05 PM". */
const stamp =
  /^(.+?)(?:T|,?\s+(?:à\s+|at\s+|om\s+)?)(\d{1,2})[:h](\d{2})?(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?:\s*(?:(?:UTC|GMT)?[+\-−]\d{1,2}(?::?\d{2})?|Z|[A-Z]{3,4}))*$/iu;

/**
 * The day and hour of a time stamp, as forms write it; the zone that some add is left out, for the hour is the one that
 * the person saw.
 * @returns `YYYY-MM-DDTHH:MM:SS`, without the hour where none is written; `undefined` where the text is no day
 */
export function readStamp(text: string, context: ReadingContext): string | undefined {
  const match = stamp.exec(text.trim());
  const day = context.day(match?.[1] ?? text.trim()).value;
  if (day === undefined || !match) return day;
  const [, , hours = '', minutes = '00', seconds = '00', half = ''] = match;
  const shift =
    /^p/i.test(half) && Number(hours) < 12 ? 12 : /^a/i.test(half) && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + shift;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return `${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}
