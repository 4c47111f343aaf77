import { adjustedInOrder } from './adjustedInOrder.ts';

/**
 * The adjustment of Benjamini and Hochberg: the k-th least of m p-values times m / k, and never above the one after it.
 * Among what is then called a find, the expected share of false ones stays under the level: a weaker promise than
 * {@link holmAdjustment}, for explorations with many tests.
 * Source: Benjamini, Hochberg, Controlling the false discovery rate, JRSS B 57 (1995) 289–300.
 * @param pValues of one family of tests, 0 to 1; `undefined` where a test gave none: it stays so, and is not counted
 * @returns adjusted p-values in the same order, 0 to 1; `undefined` altogether where one is no probability
 * @example
 * ```ts
 * import { benjaminiHochbergAdjustment } from '@jalon/indicators';
 * benjaminiHochbergAdjustment([0.01, 0.04, 0.03, 0.005]); // => [0.02, 0.04, 0.04, 0.02]
 * ```
 */
export const benjaminiHochbergAdjustment = (
  pValues: readonly (number | undefined)[],
): readonly (number | undefined)[] | undefined =>
  adjustedInOrder(pValues, { from: 'greatest', raised: (p, k, m) => (p * m) / k });
