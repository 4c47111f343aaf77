import type { Checked } from '../issue/Checked.ts';
import { foldText } from '../text/foldText.ts';
import type { IsoDay } from './IsoDay.ts';
import { type DayOrder, readDay } from './readDay.ts';
import { timeIssue } from './timeIssue.ts';

/** How {@link parseDay} reads dates written in digits. */
export interface ParseDayOptions {
  /**
   * Whether the day or the month comes first. Without it, the day does, and a date that could be both is reported as
   * `time/ambiguous-day`.
   */
  readonly order?: DayOrder;
}

/**
 * Reads a day as people write it in French, English, Spanish or Dutch: in digits, with the month in words, with a
 * weekday before or an hour behind it. « Fin juin 2024 » is read as 30 June and reported as approximate.
 * @returns the day, or no value where the calendar has no such day, the year is missing or the text is no day
 * @example
 * ```ts
 * import { parseDay } from '@jalon/core';
 * parseDay('1er juin 2023').value; // => '2023-06-01'
 * parseDay("15/3/'24").value; // => '2024-03-15'
 * parseDay('03/04/2024', { order: 'mdy' }); // => { value: '2024-03-04', issues: [] }
 * parseDay('03/04/2024').issues[0]?.code; // => 'time/ambiguous-day'
 * parseDay('31/02/2024').value; // => undefined
 * ```
 */
export function parseDay(text: string, options: ParseDayOptions = {}): Checked<IsoDay> {
  const shown = text.trim();
  return (
    readDay(foldText(text), shown, options.order) ?? {
      issues: [timeIssue('time/unreadable-day', { text: shown })],
    }
  );
}
