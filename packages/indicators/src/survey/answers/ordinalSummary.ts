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
  const sorted = levels.filter((level): level is number => Number.isFinite(level)).sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return undefined;
  const levelAt = (place: number) => sorted[place] as number;
  return {
    n,
    median: { low: levelAt(Math.ceil(n / 2) - 1), high: levelAt(Math.floor(n / 2)) },
    lowest: levelAt(0),
    highest: levelAt(n - 1),
  };
}
