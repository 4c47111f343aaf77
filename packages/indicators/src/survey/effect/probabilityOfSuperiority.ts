import { knownValues } from '../interval/knownValues.ts';
import { rankSumStatistic } from '../rank/rankSumStatistic.ts';

/**
 * The probability that one drawn from the first group exceeds one drawn from the second, equal ones counted half (common
 * language effect size): U / (n₁n₂).
 * Source: McGraw, Wong, A common language effect size statistic, Psychological Bulletin 111 (1992) 361–365; without normal
 * distributions: Grissom, Kim, Effect Sizes for Research (2005), ch. 5.
 * @param first values of the first group; `undefined` is missing, and left out
 * @param second values of the second group, on the same scale
 * @returns from 0 to 1, ½ where neither tends to be greater; `undefined` where a group is empty or a value is not finite
 * @example
 * ```ts
 * import { probabilityOfSuperiority } from '@jalon/indicators';
 * probabilityOfSuperiority([3, 4], [1, 2, 3, 5]); // => 0.6875
 * ```
 */
export function probabilityOfSuperiority(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
): number | undefined {
  const [one, other] = [knownValues(first), knownValues(second)];
  const ranked = rankSumStatistic(one, other);
  return ranked && ranked.u / (one.length * other.length);
}
