import { addDays, daysBetween, type Period } from '@jalon/core';
import { dhis2Weeks, dhis2Years, firstWeek, parseDhis2Period } from './parseDhis2Period.ts';

/**
 * The DHIS2 code of a period; nothing where DHIS2 has no type of period for these days.
 * @example
 * ```ts
 * import { dhis2PeriodCode } from '@jalon/adapters/dhis2';
 * dhis2PeriodCode({ start: '2024-01-01', end: '2024-06-30' }); // => '2024S1'
 * dhis2PeriodCode({ start: '2023-09-01', end: '2024-08-31' }); // => '2023Sep'
 * dhis2PeriodCode({ start: '2024-01-10', end: '2024-02-09' }); // => undefined
 * ```
 */
export function dhis2PeriodCode({ start, end }: Period): string | undefined {
  if (!/^\d{4}-/.test(start) || !/^\d{4}-/.test(end)) return undefined;
  const year = Number(start.slice(0, 4));
  // the week before, and the year of accounts after, have to be in the calendar too
  if (year < 4 || year > 9996) return undefined;
  const month = Number(start.slice(5, 7));
  return candidates(start, year, month, daysBetween(start, end) + 1).find((code) => {
    const meant = parseDhis2Period(code);
    return meant?.start === start && meant.end === end;
  });
}

/** Codes that might stand for so many days from a day; whether one does is looked up. */
function candidates(start: string, year: number, month: number, length: number): readonly string[] {
  const digits = start.replaceAll('-', '');
  if (length === 1) return [digits];
  if (length === 7) return [...dhis2Weeks].flatMap(([name, day]) => weekCodes(start, year, name, day));
  if (length === 14) return weekCodes(start, year, 'BiW', 0);
  const y = (n: number) => String(n).padStart(4, '0');
  const inNovember = (month + 1) % 12;
  const ofNovember = month >= 11 ? year + 1 : year;
  const [quarter, half] = [Math.ceil(month / 3), Math.ceil(month / 6)];
  return [
    digits.slice(0, 6),
    `${digits.slice(0, 4)}${String((month + 1) / 2).padStart(2, '0')}B`,
    `${y(year)}Q${quarter}`,
    `${y(ofNovember)}NovQ${Math.floor(inNovember / 3) + 1}`,
    `${y(year)}S${half}`,
    `${y(month < 4 ? year - 1 : year)}AprilS${month === 4 ? 1 : 2}`,
    `${y(ofNovember)}NovS${month === 11 ? 1 : 2}`,
    y(year),
    ...[...dhis2Years].map(([name, first]) => `${y(first === 11 ? year + 1 : year)}${name}`),
  ];
}

/** The week that starts on a day may be counted to the year before or after. */
const weekCodes = (start: string, year: number, name: string, weekday: number): readonly string[] =>
  [year, addDays(start, 6).slice(0, 4), year - 1].map((own) => {
    const week = Math.round(daysBetween(firstWeek(Number(own), weekday), start) / 7);
    return `${String(own).padStart(4, '0')}${name}${name === 'BiW' ? Math.floor(week / 2) + 1 : week + 1}`;
  });
