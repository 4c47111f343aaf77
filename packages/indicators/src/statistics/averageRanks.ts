/**
 * The place of each value in the order of all, from 1 for the least; equal values share the mean of their places.
 * Source: Kendall, Gibbons, Rank Correlation Methods, 5th ed. 1990, ch. 3.
 * @returns one rank per value, in the order of the values; `undefined` where a value is not finite
 * @example
 * ```ts
 * import { averageRanks } from '@jalon/indicators';
 * averageRanks([10, 30, 20, 20]); // => [1, 4, 2.5, 2.5]
 * ```
 */
export function averageRanks(values: readonly number[]): readonly number[] | undefined {
  if (!values.every(Number.isFinite)) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [n, value] of sorted.entries()) {
    if (!first.has(value)) first.set(value, n + 1);
    last.set(value, n + 1);
  }
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2);
}
