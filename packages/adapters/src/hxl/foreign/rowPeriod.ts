import { grainOfSpan, type Issue, type Period, parseDay, parsePeriod } from '@jalon/core';
import type { DateColumns } from './dateColumns.ts';

/** What a row says of its time. */
export interface RowPeriod {
  readonly value?: Period;
  readonly issues: readonly Issue[];
  readonly written: string;
}

/** What the caller knows of the dates. */
interface PeriodSettings {
  readonly period?: Period | undefined;
  readonly order?: 'dmy' | 'mdy' | undefined;
}

/** The period of a row: from its two days, or as it is written; else the one that the caller told. */
export function rowPeriod(
  { start, end, whole, month }: DateColumns,
  cells: readonly string[],
  { period, order }: PeriodSettings,
): RowPeriod {
  const text = (at: number | undefined) => (at === undefined ? '' : withoutHour(cells[at] ?? ''));
  const [from, to] = [text(start), text(end)];
  const only = withMonth(text(whole), text(month));
  const ordered = order === undefined ? {} : { order };
  if (from !== '' && to !== '') {
    const [first, last] = [spanOf(from, ordered), spanOf(to, ordered)];
    const issues = [...first.issues, ...last.issues];
    const written = `${from} / ${to}`;
    if (!first.value || !last.value || first.value.start > last.value.end) return { issues, written };
    const span = { start: first.value.start, end: last.value.end };
    return { value: { ...span, grain: grainOfSpan(span.start, span.end) }, issues, written };
  }
  const written = only || to || from;
  if (written === '') return { ...(period ? { value: period } : {}), issues: [], written };
  return { ...parsePeriod(written, ordered), written };
}

/** A day, or a month or year from its first day to its last; a day that can be read in two ways is none. */
function spanOf(text: string, ordered: { readonly order?: 'dmy' | 'mdy' }) {
  const { value: day, issues } = parseDay(text, ordered);
  if (day !== undefined) return { value: { start: day, end: day }, issues };
  const period = parsePeriod(text, ordered);
  return period.value && period.issues.length === 0 ? { value: period.value, issues: [] } : { issues };
}

/** A year and its month in two columns. */
function withMonth(year: string, month: string): string {
  if (!/^\d{4}$/.test(year) || month === '') return year;
  return /^(?:0?[1-9]|1[0-2])$/.test(month) ? `${year}-${month.padStart(2, '0')}` : `${month} ${year}`;
}

const withoutHour = (text: string): string => text.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1');
