import type { Checked } from '../issue/Checked.ts';
import { foldText } from '../text/foldText.ts';
import { grains, type Period } from './Period.ts';
import { readPoint } from './readPoint.ts';
import { readRange } from './readRange.ts';
import { readRemark } from './readRemark.ts';
import { readVague } from './readVague.ts';
import type { ReadPeriodOptions, SpanReading } from './Span.ts';
import { timeIssue } from './timeIssue.ts';

/** What is known beside the text of a period. */
export interface ParsePeriodOptions {
  /** Whether the day or the month comes first in dates written in digits; see `parseDay`. */
  readonly order?: 'dmy' | 'mdy';
  /** Month (1 to 12) in which the year of the programme or of the accounts starts: it decides « 2023-2024 » and "FY25". */
  readonly yearStartsInMonth?: number;
}

/** No way to write a period is longer: what is, is prose. */
const longest = 120;

/**
 * Reads a period as people write it in French, English, Spanish or Dutch: a year, quarter, term, half-year, month,
 * week or day, a school, fiscal or programme year, or from one of them to another. Nothing is guessed: what can be
 * read in two ways, or is vague, has an issue and no value.
 * @returns the period with its grain and its text as `label`, or no value with the reason
 * @example
 * ```ts
 * import { parsePeriod } from '@jalon/core';
 * parsePeriod('T1 2024').value;
 * // => { start: '2024-01-01', end: '2024-03-31', grain: 'quarter', label: 'T1 2024' }
 * parsePeriod('sept. 2023 – août 2024').value?.end; // => '2024-08-31'
 * parsePeriod('Q2 FY25', { yearStartsInMonth: 10 }).value?.start; // => '2025-01-01'
 * parsePeriod('2023-2024', { yearStartsInMonth: 6 }).value?.start; // => '2023-06-01'
 * parsePeriod('2023-2024').issues[0]?.code; // => 'time/ambiguous-period'
 * parsePeriod('courant 2024').value; // => undefined
 * parsePeriod('2024-Q4').value?.start; // => '2024-10-01'
 * ```
 */
export function parsePeriod(text: string, options: ParsePeriodOptions = {}): Checked<Period> {
  const label = text.trim();
  const folded = foldText(text)
    .replace(/[ .;,]+$/, '')
    .replace(/^(?:reporting )?(?:periode|period|periodo|pour|for)(?: :|:)? +/, '');
  // "school-year:2023-09/2024-08", as `periodCode` writes it
  const grain = grains.find((name) => folded.startsWith(`${name}:2`) || folded.startsWith(`${name}:1`));
  const span = folded
    .slice(grain ? grain.length + 1 : 0)
    // in an interval "2005-06" is June, alone it may be a school year
    .replace(/^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/, '$2/$1 - $4/$3');
  const reading = span.length > longest ? undefined : readSpan(span, { ...options, text: label });
  if (reading?.value)
    return { value: { ...reading.value, ...(grain && { grain }), label }, issues: reading.issues };
  return { issues: reading?.issues ?? [timeIssue('time/unreadable-period', { text: label })] };
}

function readSpan(folded: string, options: ReadPeriodOptions): SpanReading {
  const point = readPoint(folded, options);
  // "1-15 juin" may get its year from what follows, any other verdict on one period stands
  if (point && point.issues[0]?.code !== 'time/missing-year') return point;
  const range = readRange(folded, options) ?? readRemark(folded, options, readSpan);
  return range?.value ? range : (readVague(folded, options) ?? range ?? point);
}
