import { JalonError } from '../issue/JalonError.ts';
import { addDays } from './addDays.ts';
import { dateOf } from './dateOf.ts';
import { toDayNumber } from './dayNumber.ts';
import type { IsoDay } from './IsoDay.ts';
import { monthEnd, monthStart } from './months.ts';
import type { Grain, Period } from './Period.ts';

/** How {@link periodOf} cuts the calendar. */
export interface PeriodOfOptions {
  /**
   * Month (1 to 12) in which the year of the programme or of the accounts starts: required for `programme-year` and
   * `fiscal-year`; quarters, terms and half-years are counted from it too. A school year starts in September.
   */
  readonly yearStartsInMonth?: number;
}

/**
 * The period of a grain that a day belongs to. Each day belongs to exactly one: the periods of a grain cover the
 * calendar without a gap and without an overlap. Weeks are those of ISO 8601, Monday to Sunday.
 * @throws JalonError `invalid-argument` for the grain `custom`, which has no calendar, or where the month is missing
 * @example
 * ```ts
 * import { periodOf } from '@jalon/core';
 * periodOf('2024-03-31', 'quarter'); // => { start: '2024-01-01', end: '2024-03-31', grain: 'quarter' }
 * periodOf('2024-03-15', 'programme-year', { yearStartsInMonth: 6 }).start; // => '2023-06-01'
 * periodOf('2024-06-01', 'programme-year', { yearStartsInMonth: 6 }).start; // => '2024-06-01'
 * ```
 */
export function periodOf(day: IsoDay, grain: Grain, options: PeriodOfOptions = {}): Period {
  const date = dateOf(day);
  if (grain === 'day') return { start: day, end: day, grain };
  if (grain === 'week') {
    // 1970-01-01 was a Thursday
    const sinceMonday = (((toDayNumber(date) + 3) % 7) + 7) % 7;
    const start = addDays(day, -sinceMonday);
    return { start, end: addDays(start, 6), grain };
  }
  const months = monthsOfGrain[grain];
  const first = firstMonth(grain, options.yearStartsInMonth);
  const since = (((date.month - first) % months) + months) % months;
  const month = date.month - since;
  return { start: monthStart(date.year, month), end: monthEnd(date.year, month + months - 1), grain };
}

const monthsOfGrain: { readonly [G in Exclude<Grain, 'day' | 'week'>]: number } = {
  month: 1,
  quarter: 3,
  'four-month-term': 4,
  'half-year': 6,
  year: 12,
  'school-year': 12,
  'programme-year': 12,
  'fiscal-year': 12,
  custom: 0,
};

function firstMonth(grain: Grain, yearStartsInMonth: number | undefined): number {
  if (grain === 'custom') {
    throw new JalonError(
      'invalid-argument',
      'a custom period has no calendar that a day could be looked up in',
      {
        found: grain,
      },
    );
  }
  if (grain === 'year') return 1;
  if (grain === 'school-year') return 9;
  const wanted = grain === 'programme-year' || grain === 'fiscal-year';
  const month = yearStartsInMonth ?? (wanted ? Number.NaN : 1);
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw new JalonError('invalid-argument', `${grain} needs yearStartsInMonth, a month from 1 to 12`, {
      found: yearStartsInMonth,
      expected: '1 to 12',
    });
  }
  return month;
}
