import { daysBetween, type IsoDay, lengthInDays, type Period } from '@jalon/core';

/**
 * How many periods have no record at all between two days, told by the holes in a series of like periods (months,
 * quarters, years). Dated events leave no holes: nothing says when the next one should have been.
 * @param recorded periods in the order of time
 * @returns a whole number; less than half a period is no hole
 */
export function missingPeriods(recorded: readonly Period[], from?: IsoDay, until?: IsoDay): number {
  const lengths = recorded.map(lengthInDays);
  const longest = Math.max(...lengths);
  if (longest <= 1 || longest > 2 * Math.min(...lengths)) return 0;
  const holes = recorded.map(({ start }, n) => {
    const before = recorded[n - 1];
    return before ? daysBetween(before.end, start) - 1 : daysBetween(from ?? start, start);
  });
  const end = recorded.at(-1)?.end;
  holes.push(end && until ? daysBetween(end, until) : 0);
  return holes.reduce((missing, days) => missing + Math.max(0, Math.round(days / longest)), 0);
}
