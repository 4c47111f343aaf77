import { grainOfSpan, type Issue, type Period, parseDay, parsePeriod } from '@jalon/core';
import type { ColumnRoles } from './columnRoles.ts';

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
  { start, end, whole }: ColumnRoles['dates'],
  cells: readonly string[],
  { period, order }: PeriodSettings,
): RowPeriod {
  const text = (at: number | undefined) => (at === undefined ? '' : withoutHour(cells[at] ?? ''));
  const [from, to, only] = [text(start), text(end), text(whole)];
  const ordered = order === undefined ? {} : { order };
  if (from !== '' && to !== '') {
    const first = parseDay(from, ordered);
    const last = parseDay(to, ordered);
    const issues = [...first.issues, ...last.issues];
    const written = `${from} / ${to}`;
    if (!first.value || !last.value || first.value > last.value) return { issues, written };
    const grain = grainOfSpan(first.value, last.value);
    return { value: { start: first.value, end: last.value, grain }, issues, written };
  }
  const written = only || to || from;
  if (written === '') return { ...(period ? { value: period } : {}), issues: [], written };
  return { ...parsePeriod(written, ordered), written };
}

const withoutHour = (text: string): string => text.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1');
