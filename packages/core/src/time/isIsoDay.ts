import { readIsoDay } from './dateOf.ts';

/**
 * Whether a text is a day of the calendar written `YYYY-MM-DD` (ISO 8601, years 0001 to 9999).
 * @example
 * ```ts
 * import { isIsoDay } from '@jalon/core';
 * isIsoDay('2024-02-29'); // => true
 * isIsoDay('2023-02-29'); // => false
 * isIsoDay('29/02/2024'); // => false
 * ```
 */
export function isIsoDay(text: string): boolean {
  return readIsoDay(text) !== undefined;
}
