import { JalonError } from '@jalon/core';
import { normalTwoSidedP } from '../../distribution/normalTwoSidedP.ts';
import { knownValues } from '../interval/knownValues.ts';
import { rankSumStatistic } from '../rank/rankSumStatistic.ts';
import { rankSumTails } from '../rank/rankSumTails.ts';
import { twoSided } from '../rank/Tails.ts';
import { tieTerm } from '../rank/tieTerm.ts';
import type { PMethod, RankTestOptions } from './RankTest.ts';
import { standardScore } from './standardScore.ts';

/** Up to so many values in each group p is exact by default, and at most so many by name. */
const smallUpTo = 50;
const exactUpTo = 100;

/** The rank-sum test of two groups. */
export interface MannWhitney {
  /** Values that are there, in the first group and in the second. */
  readonly n: readonly [number, number];
  /** Pairs of one from each group in which the first is greater, equal ones counted half. */
  readonly u: number;
  /** Effect size: Cliff's delta, 2U / (n₁n₂) − 1, −1 to 1. */
  readonly cliffDelta: number;
  /** Two-sided, 0 to 1. Never to be shown without the effect and n. */
  readonly p: number;
  readonly pMethod: PMethod;
}

/**
 * The test of Mann and Whitney (Wilcoxon's rank-sum test) of whether one of two groups tends to the greater values:
 * U = R₁ − n₁(n₁ + 1)/2. p is exact up to 50 values in each group where no two are equal; otherwise it comes from the
 * normal curve, corrected for equal values and (by default) for continuity. `pMethod: 'exact'` computes the exact p among
 * equal values too (twice the smaller tail), up to 100 in each group.
 * Source: Mann, Whitney, Annals of Mathematical Statistics 18 (1947) 50–60; correction for ties: Lehmann,
 * Nonparametrics (1975), § 1.4.
 * @param first values of the first group; `undefined` is missing, and left out
 * @param second values of the second group, on the same scale
 * @returns `undefined` where a group is empty, and where a value is not finite; also where all values are equal
 * @throws JalonError `invalid-argument` where an exact p is asked for of more than 100 values in a group
 * @example
 * ```ts
 * import { mannWhitney } from '@jalon/indicators';
 * const found = mannWhitney([1, 3, 4], [5, 6, 8, 9]);
 * found?.u; // => 0
 * found?.cliffDelta; // => -1
 * found?.p.toFixed(6); // => '0.057143'
 * ```
 */
export function mannWhitney(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  options: RankTestOptions = {},
): MannWhitney | undefined {
  const [one, other] = [knownValues(first), knownValues(second)];
  const ranked = rankSumStatistic(one, other);
  if (!ranked) return undefined;
  const { ranks, rankSum, u, cliffDelta } = ranked;
  const ties = tieTerm(ranks);
  const n = [one.length, other.length] as const;
  const largest = Math.max(...n);
  const {
    pMethod = ties === 0 && largest <= smallUpTo ? 'exact' : 'normal-approximation',
    continuity = true,
  } = options;
  const p = pMethod === 'exact' ? exact() : approximate();
  return p === undefined ? undefined : { n, u, cliffDelta, p, pMethod };

  function exact(): number {
    if (largest > exactUpTo)
      throw new JalonError(
        'invalid-argument',
        `An exact p is found up to ${exactUpTo} values in a group, found ${largest}.`,
        { n: largest, exactUpTo },
      );
    return twoSided(rankSumTails(ranks, one.length, rankSum));
  }

  function approximate(): number | undefined {
    const all = one.length + other.length;
    const pairs = one.length * other.length;
    const variance = (pairs / 12) * (all + 1 - ties / (all * (all - 1)));
    return normalTwoSidedP(standardScore(u - pairs / 2, variance, continuity));
  }
}
