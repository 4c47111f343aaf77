/**
 * Period codes of DHIS2 with the days that they stand for.
 * @module
 */
import { addDays, addMonths, daysBetween, type Grain, isIsoDay, type Period } from '@jalon/core';

/** Weeks by the day on which they begin, counted from Monday. */
export const dhis2Weeks: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['W', 0],
  ['WedW', 2],
  ['ThuW', 3],
  ['FriW', 4],
  ['SatW', 5],
  ['SunW', 6],
]);

/** Years of accounts by the month in which they begin; the one of November is called by the year in which it ends. */
export const dhis2Years: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['Feb', 2],
  ['April', 4],
  ['July', 7],
  ['Aug', 8],
  ['Sep', 9],
  ['Oct', 10],
  ['Nov', 11],
]);

const form =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|(\d{2})B|(BiW|(?:Wed|Thu|Fri|Sat|Sun)?W)(\d{1,2})|([A-Z][a-z]+)?(?:([QS])([1-4]))?)$/;

/**
 * The period that a DHIS2 code stands for; nothing where the text is none. All fixed types are understood: days, weeks
 * from any day, fortnights, months, pairs of months, quarters, half-years, years, those of accounts too.
 * @param code for example `201201`, `2012W5`, `2012Q1`, `2012AprilS1`, `2012July`
 * @example
 * ```ts
 * import { parseDhis2Period } from '@jalon/adapters/dhis2';
 * parseDhis2Period('2012Q1'); // => { start: '2012-01-01', end: '2012-03-31', grain: 'quarter' }
 * parseDhis2Period('2012July')?.end; // => '2013-06-30'
 * parseDhis2Period('2012SunW1')?.start; // => '2012-01-01'
 * parseDhis2Period('201213'); // => undefined
 * ```
 */
export function parseDhis2Period(code: string): Period | undefined {
  const found = form.exec(code);
  if (!found) return undefined;
  const [, year = '', month, day, pair, week, weekNumber, start, part, partNumber] = found;
  const y = Number(year);
  // what a calendar of four digits has room for on both sides
  if (y < 3 || y > 9997) return undefined;
  if (day !== undefined) {
    const own = `${year}-${month}-${day}`;
    return isIsoDay(own) ? { start: own, end: own, grain: 'day' } : undefined;
  }
  if (month !== undefined) return isMonth(Number(month)) ? months(y, Number(month), 1, 'month') : undefined;
  if (pair !== undefined)
    return Number(pair) >= 1 && Number(pair) <= 6 ? months(y, Number(pair) * 2 - 1, 2, 'custom') : undefined;
  if (week !== undefined) return weeks(y, week, Number(weekNumber));
  const first = start === undefined ? 1 : dhis2Years.get(start);
  if (first === undefined) return undefined;
  const from = first === 11 ? y - 1 : y;
  if (part === 'Q')
    return first === 1 || first === 11
      ? months(from, first + 3 * (Number(partNumber) - 1), 3, 'quarter')
      : undefined;
  if (part === 'S') {
    const isKnown = (first === 1 || first === 4 || first === 11) && Number(partNumber) <= 2;
    return isKnown ? months(from, first + 6 * (Number(partNumber) - 1), 6, 'half-year') : undefined;
  }
  return months(from, first, 12, first === 1 ? 'year' : 'fiscal-year');
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

const yearText = (year: number): string => String(year).padStart(4, '0');

function months(year: number, month: number, count: number, grain: Grain): Period {
  const start = addMonths(`${yearText(year)}-01-01`, month - 1);
  return { start, end: addDays(addMonths(start, count), -1), grain };
}

function weeks(year: number, kind: string, n: number): Period | undefined {
  const first = firstWeek(year, dhis2Weeks.get(kind) ?? 0);
  const isPair = kind === 'BiW';
  const start = addDays(first, 7 * (isPair ? 2 * n - 2 : n - 1));
  if (n < 1 || start >= firstWeek(year + 1, dhis2Weeks.get(kind) ?? 0)) return undefined;
  return { start, end: addDays(start, isPair ? 13 : 6), grain: kind === 'W' ? 'week' : 'custom' };
}

/** The day on which the first week of a year begins: the first one with four days in it. */
export function firstWeek(year: number, weekday: number): string {
  const fourth = `${yearText(year)}-01-04`;
  // 2001-01-01 was a Monday
  const since = (((daysBetween('2001-01-01', fourth) - weekday) % 7) + 7) % 7;
  return addDays(fourth, -since);
}
