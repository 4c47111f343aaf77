import type { Period } from './Period.ts';

/**
 * Whether two periods share at least one day; both ends belong to a period.
 * @example
 * ```ts
 * import { periodsOverlap } from '@jalon/core';
 * const firstHalf = { start: '2024-01-01', end: '2024-06-30' };
 * periodsOverlap(firstHalf, { start: '2024-06-30', end: '2024-07-31' }); // => true
 * periodsOverlap(firstHalf, { start: '2024-07-01', end: '2024-07-31' }); // => false
 * ```
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  // ISO days sort as text
  return a.start <= b.end && b.start <= a.end;
}
