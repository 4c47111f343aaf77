import type { Issue } from '../issue/Issue.ts';
import { addDays } from './addDays.ts';
import { addMonths } from './addMonths.ts';
import { daysBetween } from './daysBetween.ts';
import { grainOfSpan } from './grainOfSpan.ts';
import { ambiguous } from './readYear.ts';
import type { ReadPeriodOptions, Span, SpanReading } from './Span.ts';
import { timeIssue } from './timeIssue.ts';

/** How two ends stand in a text. */
export interface Joint {
  /** Joined by "and", which leaves nothing out between them. */
  readonly and: boolean;
  /** The end that was written without its year, and took that of the other. */
  readonly yearless?: 'first' | 'last' | undefined;
}

/** The stretch from the start of one period to the end of another. */
export function joinSpans(
  from: Span,
  to: Span,
  issues: readonly Issue[],
  { text, yearStartsInMonth }: ReadPeriodOptions,
  joint: Joint,
): SpanReading {
  const months = from.grain === 'month' && to.grain === 'month';
  if (to.grain === 'year' && from.grain !== 'year') return undefined;
  if (to.end < from.start && months && joint.yearless !== undefined) {
    const later = spanFrom(from.start, monthsLater(to.end, 12));
    if (joint.yearless === 'last') return { value: later, issues };
    // "déc.-févr. 2024": the year may be that of the last month or of the first
    return ambiguous(text, spanFrom(addMonths(from.start, -12), to.end), later);
  }
  if (to.end < from.start) {
    return { issues: [timeIssue('time/reversed-period', { text, start: from.start, end: to.end })] };
  }
  // "juin et août" leaves July out
  if (joint.and && daysBetween(from.end, to.start) !== 1) return undefined;
  const span = spanFrom(from.start, to.end);
  if (!months || to.start !== addMonths(from.start, 12)) return { value: span, issues };
  // "June 2023 to June 2024": the year of a programme, or thirteen months
  const [start, end] = [from.start, addDays(to.start, -1)];
  if (Number(start.slice(5, 7)) !== yearStartsInMonth) return ambiguous(text, spanFrom(start, end), span);
  const hint = timeIssue('time/read-as-programme-year', { text, start, end }, 'hint');
  return { value: { start, end, grain: 'programme-year' }, issues: [...issues, hint] };
}

const spanFrom = (start: string, end: string): Span => ({ start, end, grain: grainOfSpan(start, end) });

/** The last day of a month stays the last day. */
const monthsLater = (end: string, n: number): string => addDays(addMonths(addDays(end, 1), n), -1);
