import { monthOf } from './monthOf.ts';
import { monthEnd, monthStart } from './months.ts';
import type { ReadPeriodOptions, SpanReading } from './Span.ts';
import { timeIssue } from './timeIssue.ts';
import { isPlausibleYear, yearOf } from './yearOf.ts';

/**
 * Reads a folded text as a month with its year: `juin 2024`, `dec-24`, `06/2024`, `2024-06`. Where months come
 * before days (`mdy`), "June 24" may be a day and gets no value.
 */
export function readMonth(folded: string, options: ReadPeriodOptions): SpanReading {
  const bare = folded.replace(/^(?:(?:le )?mois (?:de |d')|(?:the )?month of |mes de |(?:de )?maand )/, '');
  const worded = /^([a-z]+)\.?([ \-/.,]*)(?:(?:de|del|of) )?('?\d{2}|\d{4})$/.exec(bare);
  const month = monthOf(worded?.[1]);
  if (worded && month) {
    const day = Number(worded[3]);
    if (options.order === 'mdy' && worded[2] === ' ' && day >= 1 && day <= 31) {
      return { issues: [timeIssue('time/day-or-month', { text: options.text })] };
    }
    return monthIn(yearOf(worded[3] ?? ''), month);
  }
  const yearFirst = /^(\d{4})[ -]+([a-z]+)\.?$/.exec(bare);
  const named = monthOf(yearFirst?.[2]);
  if (yearFirst && named) return monthIn(Number(yearFirst[1]), named);
  // « 06/24 »
  const short = /^(\d{1,2})\/(\d{2})$/.exec(bare);
  if (short && Number(short[1]) >= 1 && Number(short[1]) <= 12)
    return { issues: [timeIssue('time/day-or-month', { text: options.text })] };
  const digits = /^(?:(\d{1,2}) ?[/.-] ?(\d{4})|(\d{4}) ?[/-] ?(\d{2}))$/.exec(bare);
  const inYear = Number(digits?.[1] ?? digits?.[4]);
  if (!digits || !(inYear >= 1 && inYear <= 12)) return undefined;
  return monthIn(Number(digits[2] ?? digits[3]), inYear);
}

function monthIn(year: number, month: number): SpanReading {
  if (!isPlausibleYear(year)) return undefined;
  return {
    value: { start: monthStart(year, month), end: monthEnd(year, month), grain: 'month' },
    issues: [],
  };
}
