import type { Days } from './ObservedSeries.ts';

/**
 * How many periods have no record at all between two days, told by the holes in a series of like periods (months,
 * quarters, years). Dated events leave no holes: nothing says when the next one should have been.
 * @param recorded periods that do not overlap, in the order of time
 * @param from day number of the first day to cover, −Infinity where the series may begin anywhere
 * @param until day number of the last day to cover, Infinity where it may end anywhere
 * @returns a whole number; less than half a period is no hole
 */
export function missingPeriods(recorded: readonly Days[], from: number, until: number): number {
  let longest = 0;
  let shortest = Infinity;
  for (const { start, end } of recorded) {
    longest = Math.max(longest, end - start + 1);
    shortest = Math.min(shortest, end - start + 1);
  }
  if (longest <= 1 || longest > 2 * shortest) return 0;
  let missing = 0;
  let next = from;
  for (const { start, end } of [...recorded, { start: until + 1, end: until }]) {
    const count = Math.round((start - next) / longest);
    if (count > 0 && count < Infinity) missing += count;
    next = end + 1;
  }
  return missing;
}
