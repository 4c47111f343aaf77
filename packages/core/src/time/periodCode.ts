import { dateOf } from './dateOf.ts';
import { grainOfSpan } from './grainOfSpan.ts';
import type { IsoDay } from './IsoDay.ts';
import { monthsOfSpan } from './monthsOfSpan.ts';
import type { Grain, Period } from './Period.ts';
import { weekOf } from './weekOf.ts';
import { isPlausibleYear } from './yearOf.ts';

/**
 * The short form of a period for code, file names and columns: `2024-06-30`, `2024-W05`, `2024-06`, `2024-Q4`,
 * `2024-S1`, `2024`, else from one month or day to another. A grain that these do not say stands before it. It is the
 * same in every language, and `parsePeriod` reads it back to the same days and grain.
 * Sources: ISO 8601 for days, weeks, months and intervals; SDMX for quarters (Q) and half-years (S).
 * @throws JalonError `invalid-argument` where an end is no calendar day
 * @example
 * ```ts
 * import { periodCode } from '@jalon/core';
 * periodCode({ start: '2024-10-01', end: '2024-12-31' }); // => '2024-Q4'
 * periodCode({ start: '2023-06-01', end: '2024-05-31', grain: 'programme-year' }); // => '2023-06/2024-05'
 * periodCode({ start: '2023-09-01', end: '2024-08-31', grain: 'school-year' }); // => 'school-year:2023-09/2024-08'
 * periodCode({ start: '2024-06-03', end: '2024-07-15' }); // => '2024-06-03/2024-07-15'
 * ```
 */
export function periodCode({ start, end, grain }: Period): string {
  const own = grainOfSpan(start, end);
  return `${grain === undefined || grain === own ? '' : `${grain}:`}${codeOf(start, end, own)}`;
}

function codeOf(start: IsoDay, end: IsoDay, grain: Grain): string {
  const { year, month } = dateOf(start);
  const inDays = start === end ? start : `${start}/${end}`;
  if (!isPlausibleYear(year) || !isPlausibleYear(dateOf(end).year)) return inDays;
  if (grain === 'year') return String(year);
  if (grain === 'quarter') return `${year}-Q${(month + 2) / 3}`;
  if (grain === 'half-year') return `${year}-S${(month + 5) / 6}`;
  if (grain === 'week') {
    const week = weekOf(start);
    return `${week.year}-W${String(week.n).padStart(2, '0')}`;
  }
  const [first, last] = [start.slice(0, 7), end.slice(0, 7)];
  // "2005-06" alone is a school year for many
  if (grain === 'month') return (year + 1) % 100 === month ? inDays : first;
  const months = monthsOfSpan(start, end);
  // so is "2023-06/2024-06", June to June, a year
  return months === undefined || months === 13 ? inDays : `${first}/${last}`;
}
