import { JalonError } from '@jalon/core';
import { normalTwoSidedP } from '../../distribution/normalTwoSidedP.ts';
import { averageRanks } from '../../statistics/averageRanks.ts';
import { completePairs } from '../pairs/completePairs.ts';
import { settledDifferences } from '../pairs/settledDifferences.ts';
import { signedRankTails } from '../rank/signedRankTails.ts';
import { twoSided } from '../rank/Tails.ts';
import { tieTerm } from '../rank/tieTerm.ts';
import type { PMethod, RankTestOptions } from './RankTest.ts';
import { standardScore } from './standardScore.ts';

/** Up to so many pairs p is exact by default, and at most so many by name. */
const smallUpTo = 50;
const exactUpTo = 500;

/** The signed-rank test of paired answers. */
export interface WilcoxonSignedRank {
  /** Complete pairs that differ: those that are ranked. */
  readonly n: number;
  /** Complete pairs without a change: left out of the ranking. */
  readonly zeros: number;
  /** Pairs with an answer missing: counted, not used. */
  readonly incomplete: number;
  /** Sum of the ranks of those who rose, V or W⁺. */
  readonly positiveRankSum: number;
  /** Effect size: share of the rank sum that rose minus the share that fell, −1 to 1. */
  readonly rankBiserial: number;
  /** Two-sided, 0 to 1. Never to be shown without the effect and n. */
  readonly p: number;
  readonly pMethod: PMethod;
}

/**
 * Wilcoxon's signed-rank test of whether the same people moved up or down: the sizes of their changes are ranked, and the
 * ranks of those who rose added up. Pairs without a change are left out, equal sizes share their rank. p is exact up to 50
 * changed pairs of different sizes; otherwise it comes from the normal curve, corrected for equal sizes and (by default)
 * for continuity. `pMethod: 'exact'` computes the exact p among equal sizes too, up to 500 pairs.
 * Source: Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945) 80–83; Hollander, Wolfe,
 * Nonparametric Statistical Methods (1999), § 3.1; effect size: Kerby, Comprehensive Psychology 3 (2014).
 * @param before one answer per person; `undefined` is missing, the pair is then counted in `incomplete`
 * @param after the answers of the same people in the same order, in the same unit
 * @returns `undefined` where no pair changed, and where a value is not finite
 * @throws JalonError `invalid-argument` where there are not as many answers after as before, or an exact p is asked for of
 * more than 500 pairs
 * @example
 * ```ts
 * import { wilcoxonSignedRank } from '@jalon/indicators';
 * const found = wilcoxonSignedRank([10, 12, 9, 14, 11], [12, 13, 12, 18, 11]);
 * found?.positiveRankSum; // => 10
 * found?.p; // => 0.125
 * found?.zeros; // => 1
 * ```
 */
export function wilcoxonSignedRank(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
  options: RankTestOptions = {},
): WilcoxonSignedRank | undefined {
  const pairs = completePairs(before, after);
  const differences = settledDifferences(pairs);
  if (!differences) return undefined;
  const changes = differences.filter((change) => change !== 0);
  const ranks = averageRanks(changes.map(Math.abs)) as readonly number[];
  const n = ranks.length;
  if (n === 0) return undefined;
  const ties = tieTerm(ranks);
  const rankSum = (n * (n + 1)) / 2;
  const positiveRankSum = ranks
    .filter((_, at) => (changes[at] as number) > 0)
    .reduce((all, rank) => all + rank, 0);
  const { pMethod = ties === 0 && n <= smallUpTo ? 'exact' : 'normal-approximation', continuity = true } =
    options;
  const p = pMethod === 'exact' ? exact() : approximate();
  return {
    n,
    zeros: pairs.differences.length - n,
    incomplete: pairs.incomplete,
    positiveRankSum,
    rankBiserial: (2 * positiveRankSum - rankSum) / rankSum,
    p,
    pMethod,
  };

  function exact(): number {
    if (n > exactUpTo)
      throw new JalonError('invalid-argument', `An exact p is found up to ${exactUpTo} pairs, found ${n}.`, {
        n,
        exactUpTo,
      });
    return twoSided(signedRankTails(ranks, positiveRankSum));
  }

  function approximate(): number {
    // above 0, also where all changes are of one size
    const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
    return normalTwoSidedP(standardScore(positiveRankSum - rankSum / 2, variance, continuity)) as number;
  }
}
