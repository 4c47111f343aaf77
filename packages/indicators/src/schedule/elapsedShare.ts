import { daysBetween, type IsoDay } from '@jalon/core';
import { elapsed } from './elapsed.ts';

/**
 * Share of the time between two days that has passed on a day: (day − start) / (end − start), in calendar days, kept
 * within 0 and 1.
 * Source: calendar days between the points of a schedule.
 * @returns 0 to 1; where start and end are one day (or reversed), 0 before it and 1 from it on
 * @throws JalonError `invalid-argument` where one of them is no calendar day
 * @example
 * ```ts
 * import { elapsedShare } from '@jalon/indicators';
 * elapsedShare({ start: '2024-01-01', end: '2024-12-31' }, '2024-07-01'); // => 182 / 365
 * elapsedShare({ start: '2024-01-01', end: '2024-12-31' }, '2026-07-01'); // => 1
 * ```
 */
export const elapsedShare = (span: { readonly start: IsoDay; readonly end: IsoDay }, day: IsoDay): number =>
  elapsed(0, daysBetween(span.start, span.end), daysBetween(span.start, day));
