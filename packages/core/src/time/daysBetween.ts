import { dateOf } from './dateOf.ts';
import { toDayNumber } from './dayNumber.ts';
import type { IsoDay } from './IsoDay.ts';

/**
 * Number of days from one day to another: how often the calendar turns between them.
 * @returns whole days; 0 for the same day, negative where `to` comes first
 * @throws JalonError `invalid-argument` where one of them is no calendar day
 * @example
 * ```ts
 * import { daysBetween } from '@jalon/core';
 * daysBetween('2024-02-28', '2024-03-01'); // => 2
 * daysBetween('2024-03-01', '2024-02-28'); // => -2
 * ```
 */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toDayNumber(dateOf(to)) - toDayNumber(dateOf(from));
}
