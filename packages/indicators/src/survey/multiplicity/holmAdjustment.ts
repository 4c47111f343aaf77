import { adjustedInOrder } from './adjustedInOrder.ts';

/**
 * Holm's adjustment, the default for the tests of one report section: the k-th least of m p-values times m − k + 1, and
 * never below the one before it. The chance of a single false find stays under the level; it is never weaker than
 * Bonferroni's.
 * Source: Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979) 65–70.
 * @param pValues of one family of tests, 0 to 1; `undefined` where a test gave none: it stays so, and is not counted
 * @returns adjusted p-values in the same order, 0 to 1; `undefined` altogether where one is no probability
 * @example
 * ```ts
 * import { holmAdjustment } from '@jalon/indicators';
 * holmAdjustment([0.01, 0.04, 0.03, 0.005]); // => [0.03, 0.06, 0.06, 0.02]
 * ```
 */
export const holmAdjustment = (
  pValues: readonly (number | undefined)[],
): readonly (number | undefined)[] | undefined =>
  adjustedInOrder(pValues, { from: 'least', raised: (p, k, m) => p * (m - k + 1) });
