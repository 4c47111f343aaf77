/** What raters say on an ordered scale: middle and range. There is no average, because levels have no distance. */
export interface OrdinalSummary {
  readonly n: number;
  /** The two middle levels, the same one where the number of raters is odd. */
  readonly median: { readonly low: number; readonly high: number };
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The middle and the range of levels given by raters.
 * @param levels one per rater; `undefined` where there is none, which is never 0
 * @returns `undefined` where nobody rated
 * @example
 * ```ts
 * import { ordinalSummary } from '@jalon/indicators';
 * ordinalSummary([1, 4, undefined, 2]); // => { n: 3, median: { low: 2, high: 2 }, lowest: 1, highest: 4 }
 * ```
 */
export function ordinalSummary(levels: readonly (number | undefined)[]): OrdinalSummary | undefined {
  const sorted = levels
    .filter((level): level is number => level !== undefined && Number.isFinite(level))
    .sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (lowest === undefined || highest === undefined || low === undefined || high === undefined)
    return undefined;
  return { n: sorted.length, median: { low, high }, lowest, highest };
}
