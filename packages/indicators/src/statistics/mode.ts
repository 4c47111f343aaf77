import { frequencyTable } from './frequencyTable.ts';

/**
 * The most frequent value, or all of them where several are equally frequent. It fits codes and levels too, which have no
 * mean.
 * Source: Pearson 1895.
 * @param values numbers, codes or yes and no, `undefined` where one is missing
 * @returns in the order in which the values first occur, nothing of nothing
 * @example
 * ```ts
 * import { mode } from '@jalon/indicators';
 * mode(['monthly', 'weekly', 'monthly']); // => ['monthly']
 * mode([3, 1, 3, 1, 2]); // => [3, 1]
 * ```
 */
export function mode<T extends number | string | boolean>(values: readonly (T | undefined)[]): readonly T[] {
  const { rows } = frequencyTable(values);
  const most = rows.reduce((found, { count }) => Math.max(found, count), 0);
  return rows.filter(({ count }) => count === most).map(({ value }) => value);
}
