import { daysBetween } from './daysBetween.ts';
import type { Period } from './Period.ts';

/**
 * Number of days of a period, both ends counted.
 * @returns whole days; 1 for a single day, below 1 where the end comes before the start
 * @example
 * ```ts
 * import { lengthInDays } from '@jalon/core';
 * lengthInDays({ start: '2024-01-01', end: '2024-12-31' }); // => 366
 * ```
 */
export function lengthInDays(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}
