import { type IsoDay, type Issue, type Period, parseDay, parsePeriod } from '@jalon/core';
import { periodKey } from '../spreadsheet/import/periodKey.ts';
import { perText } from '../spreadsheet/lexicon/perText.ts';
import type { ColumnPlan } from './ColumnPlan.ts';
import type { Remark } from './Remark.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/** The period of a row, and the same as part of an id. */
export interface PeriodReading {
  readonly period?: Period;
  readonly key: string;
  readonly remarks: readonly Remark[];
}

/** Makes the reading of periods: of its own column, else from its first and last day, else what the caller knows. */
export function periodReader(
  plan: Pick<ColumnPlan, 'period' | 'start' | 'end'>,
  options: Pick<StreamObservationsOptions, 'locale' | 'yearStartsInMonth' | 'period'>,
): (cells: readonly string[]) => PeriodReading {
  const order = options.locale === 'en-US' ? ({ order: 'mdy' } as const) : {};
  const { yearStartsInMonth } = options;
  const settings = { ...order, ...(yearStartsInMonth === undefined ? {} : { yearStartsInMonth }) };
  const known = readingOf(options.period, []);
  const written = perText((text): PeriodReading => {
    if (text.trim() === '') return known;
    const { value, issues } = parsePeriod(text, settings);
    return readingOf(value, issues);
  });
  const dated = perText((text): PeriodReading => {
    const [first = '', last = ''] = text.split(between).map((day) => day.trim());
    if (first === '' && last === '') return known;
    const start = parseDay(first || last, order);
    const end = parseDay(last || first, order);
    return spanOf(start.value, end.value, [...start.issues, ...end.issues]);
  });
  const { period, start, end } = plan;
  if (period !== -1) return (cells) => written(cells[period] ?? '');
  if (start === -1 && end === -1) return () => known;
  return (cells) => dated(`${cells[start] ?? ''}${between}${cells[end] ?? ''}`);
}

const between = '\u0000';

function spanOf(start: IsoDay | undefined, end: IsoDay | undefined, issues: readonly Issue[]): PeriodReading {
  if (start === undefined || end === undefined) return readingOf(undefined, issues);
  if (start <= end) return readingOf({ start, end }, issues);
  const remark = { code: 'observations/reversed-period', severity: 'error', params: { start, end } } as const;
  return { key: '', remarks: [remark] };
}

const readingOf = (period: Period | undefined, issues: readonly Issue[]): PeriodReading => ({
  ...(period ? { period } : {}),
  key: period ? periodKey(period) : '',
  remarks: issues.map(({ code, severity, params }) => ({ code, severity, params })),
});
