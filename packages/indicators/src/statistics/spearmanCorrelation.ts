import { averageRanks } from './averageRanks.ts';
import { pairsOf } from './pairsOf.ts';
import { type Correlation, pearsonCorrelation } from './pearsonCorrelation.ts';

/**
 * How closely two measures follow one order: Pearson’s correlation of their ranks, equal values sharing the mean rank. It
 * fits ordinal answers. Its p-value is that of Student’s t, near enough from about ten pairs.
 * Source: Spearman, American Journal of Psychology 15 (1904) 72–101.
 * @param x one value per unit, `undefined` where it is missing; a pair with a missing side is left out
 * @param y in the same order
 * @returns `undefined` of fewer than two pairs, where one side does not vary, and where a value is not finite
 * @throws JalonError `invalid-argument` where the arrays differ in length
 * @example
 * ```ts
 * import { spearmanCorrelation } from '@jalon/indicators';
 * spearmanCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])?.coefficient; // => 1
 * ```
 */
export function spearmanCorrelation(
  x: readonly (number | undefined)[],
  y: readonly (number | undefined)[],
): Correlation | undefined {
  const pairs = pairsOf(x, y);
  const a = averageRanks(pairs.map(([value]) => value));
  const b = averageRanks(pairs.map(([, value]) => value));
  return a && b && pearsonCorrelation(a, b);
}
