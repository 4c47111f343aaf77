import { daysBetween } from '@jalon/core';

/**
 * The number by which a sheet holds a day. Sheets that count from 1900 hold a 29 February 1900, which never was.
 * @param from1904 whether days count from 1 January 1904, as 0
 * @returns `undefined` for a day before the first that the sheet can hold
 */
export function dayNumberInSheet(day: string, from1904: boolean): number | undefined {
  if (from1904) {
    const number = daysBetween('1904-01-01', day);
    return number < 0 ? undefined : number;
  }
  const number = daysBetween('1899-12-31', day);
  if (number < 1) return undefined;
  return number < 60 ? number : number + 1;
}
