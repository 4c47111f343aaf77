import { knownValues } from '../interval/knownValues.ts';
import { rankSumStatistic } from '../rank/rankSumStatistic.ts';

/**
 * Cliff's delta, the effect size of ordered answers: of all pairs of one from each group, the share in which the first is
 * greater minus the share in which it is less. It is the rank-biserial correlation of two groups, 2U / (n₁n₂) − 1.
 * Source: Cliff, Dominance statistics, Psychological Bulletin 114 (1993) 494–509.
 * @param first values of the first group; `undefined` is missing, and left out
 * @param second values of the second group, on the same scale
 * @returns from −1 (always less) to 1 (always greater); `undefined` where a group is empty or a value is not finite
 * @example
 * ```ts
 * import { cliffDelta } from '@jalon/indicators';
 * cliffDelta([3, 4, 5], [1, 2, 3, 4]); // => 0.6666666666666666
 * ```
 */
export const cliffDelta = (
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
): number | undefined => rankSumStatistic(knownValues(first), knownValues(second))?.cliffDelta;
