import { type Period, periodOf } from '@jalon/core';
import type { RollUpCalendar } from '../aggregation/cellsOf.ts';
import { overlap } from '../aggregation/overlap.ts';
import type { RollUpOptions } from '../aggregation/RollUpOptions.ts';
import { dayNumber, isoDay } from '../schedule/dayNumber.ts';

/** One of the periods that observations are about, as a roll-up sees it. */
export interface ReadPeriod {
  readonly start: number;
  readonly end: number;
  /** It has no readable days. */
  readonly isUnreadable: boolean;
  /** It is not asked for, or not known yet. */
  readonly isLeftOut: boolean;
  /** Over time: it reaches beyond the days asked for. */
  readonly isOutside: boolean;
  /** Which rows it belongs to. */
  readonly group: number;
}

/** The days of the rows that periods belong to; absent where rows are about all days. */
export type RowDays = Pick<Period, 'start' | 'end'> | undefined;

/** To which rows each period belongs, and the days of these rows. */
export function periodsOf(
  periods: readonly Pick<Period, 'start' | 'end'>[],
  options: RollUpOptions & RollUpCalendar,
): { readonly periods: readonly ReadPeriod[]; readonly rows: readonly RowDays[] } {
  const { by, grain, asOf, period: wanted } = options;
  const isOverTime = by === 'time';
  const asked = wanted && { start: dayNumber(wanted.start), end: dayNumber(wanted.end) };
  const rows: RowDays[] = [];
  const groups = new Map<string, number>();
  const read = periods.map((period): ReadPeriod => {
    const days = { start: dayNumber(period.start), end: dayNumber(period.end) };
    const isUnreadable = !(days.start <= days.end);
    if (isUnreadable) return { ...days, isUnreadable, isLeftOut: true, isOutside: false, group: 0 };
    const isAsked =
      !asked || (isOverTime ? overlap(asked, days) : asked.start === days.start && asked.end === days.end);
    const row = rowOf(days);
    const within = row && isOverTime ? { start: dayNumber(row.start), end: dayNumber(row.end) } : asked;
    const key = row ? `${row.start}/${row.end}` : '';
    const group = groups.get(key) ?? rows.push(row) - 1;
    groups.set(key, group);
    return {
      ...days,
      isUnreadable,
      isLeftOut: !isAsked || days.end > dayNumber(asOf, Infinity),
      isOutside: isOverTime && !!within && !(days.start >= within.start && days.end <= within.end),
      group,
    };
  });
  function rowOf({ start, end }: { readonly start: number; readonly end: number }): RowDays {
    if (!isOverTime) return { start: isoDay(start), end: isoDay(end) };
    if (!grain) return undefined;
    const around = periodOf(isoDay(end), grain, options);
    return { start: around.start, end: around.end };
  }
  return { periods: read, rows };
}
