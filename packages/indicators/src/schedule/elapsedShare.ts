import { daysBetween, type IsoDay } from '@jalon/core';
import { elapsed } from './elapsed.ts';

/** How {@link elapsedShare} counts. */
export interface ElapsedShareOptions {
  /** Tell of a day outside the span too: below 0 before it, above 1 after it; default no. */
  readonly beyond?: boolean;
}

/**
 * Share of the time between two days that has passed on a day: (day − start) / (end − start), in calendar days, kept
 * within 0 and 1 unless asked otherwise.
 * Source: calendar days between the points of a schedule.
 * @returns 0 to 1; where start and end are one day (or reversed), 0 before the end and 1 from it on
 * @throws JalonError `invalid-argument` where one of them is no calendar day
 * @example
 * ```ts
 * import { elapsedShare } from '@jalon/indicators';
 * const year = { start: '2024-01-01', end: '2024-12-31' };
 * elapsedShare(year, '2024-07-01'); // => 182 / 365
 * elapsedShare(year, '2026-07-01'); // => 1
 * elapsedShare(year, '2025-12-31', { beyond: true }); // => 2
 * ```
 */
export function elapsedShare(
  span: { readonly start: IsoDay; readonly end: IsoDay },
  day: IsoDay,
  options: ElapsedShareOptions = {},
): number {
  const [length, passed] = [daysBetween(span.start, span.end), daysBetween(span.start, day)];
  return options.beyond && length > 0 ? passed / length : elapsed(0, length, passed);
}
