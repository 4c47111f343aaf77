/**
 * What happened in each period from totals since the start: x(n) = T(n) − T(n − 1). Where one of the two totals is
 * missing, so is the increment.
 * Source: first differences; the inverse of {@link toRunningTotals}.
 * @param totals one per period in the order of time, `undefined` where it is missing
 * @param start the total before the first period, default 0
 * @returns in the unit of the totals
 * @example
 * ```ts
 * import { toIncrements } from '@jalon/indicators';
 * toIncrements([12, 30, 48]); // => [12, 18, 18]
 * toIncrements([112, undefined, 148], 100); // => [12, undefined, undefined]
 * ```
 */
export function toIncrements(
  totals: readonly (number | undefined)[],
  start = 0,
): readonly (number | undefined)[] {
  return totals.map((total, n) => {
    const before = n === 0 ? start : totals[n - 1];
    const increment = total === undefined || before === undefined ? Number.NaN : total - before;
    return Number.isFinite(increment) ? increment : undefined;
  });
}
