import { adjustedInOrder } from './adjustedInOrder.ts';

/**
 * Bonferroni's adjustment: each of m p-values times m, at most 1. {@link holmAdjustment} keeps the same promise and finds
 * more.
 * Source: Dunn, Multiple comparisons among means, JASA 56 (1961) 52–64.
 * @param pValues of one family of tests, 0 to 1; `undefined` where a test gave none: it stays so, and is not counted
 * @returns adjusted p-values in the same order, 0 to 1; `undefined` altogether where one is no probability
 * @example
 * ```ts
 * import { bonferroniAdjustment } from '@jalon/indicators';
 * bonferroniAdjustment([0.01, 0.5, 0.03]); // => [0.03, 1, 0.09]
 * ```
 */
export const bonferroniAdjustment = (
  pValues: readonly (number | undefined)[],
): readonly (number | undefined)[] | undefined =>
  adjustedInOrder(pValues, { from: 'least', raised: (p, _, m) => p * m });
