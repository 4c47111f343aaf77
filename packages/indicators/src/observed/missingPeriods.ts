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
  const lengths = recorded.map(({ start, end }) => end - start + 1);
  const longest = Math.max(...lengths);
  if (longest <= 1 || longest > 2 * Math.min(...lengths)) return 0;
  const ends = [from - 1, ...recorded.map(({ end }) => end)];
  const starts = [...recorded.map(({ start }) => start), until + 1];
  return starts
    .map((start, n) => Math.round((start - (ends[n] ?? 0) - 1) / longest))
    .filter((count) => count > 0 && count < Infinity)
    .reduce((sum, count) => sum + count, 0);
}
