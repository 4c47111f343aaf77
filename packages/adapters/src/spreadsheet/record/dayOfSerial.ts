import { addDays } from '@jalon/core';

/**
 * The day that a spreadsheet program stores as a number, from 1990 to 2079; what lies outside is no day of the field.
 * Source: ECMA-376 part 1, 18.17.4.1 (1900 date system, where day 60 never was).
 * @returns `YYYY-MM-DD`
 */
export function dayOfSerial(serial: number): string | undefined {
  return Number.isInteger(serial) && serial > 32_874 && serial < 65_746
    ? addDays('1899-12-30', serial)
    : undefined;
}
