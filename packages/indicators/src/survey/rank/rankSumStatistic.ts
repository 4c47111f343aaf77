import { averageRanks } from '../../statistics/averageRanks.ts';

/** What two groups tell when they are ranked together. */
export interface RankSumStatistic {
  /** Sum of the ranks of the first group. */
  readonly rankSum: number;
  /** Pairs of one from each group in which the first is greater, equal ones counted half. */
  readonly u: number;
  /** Of U, among all pairs: from −1, the first is always less, to 1. */
  readonly cliffDelta: number;
  readonly ranks: readonly number[];
}

/** Ranks two groups together; no answer where one is empty or a value is not finite. */
export function rankSumStatistic(
  first: readonly number[],
  second: readonly number[],
): RankSumStatistic | undefined {
  const pairs = first.length * second.length;
  const ranks = averageRanks([...first, ...second]);
  if (pairs === 0 || !ranks) return undefined;
  const rankSum = ranks.slice(0, first.length).reduce((total, rank) => total + rank, 0);
  const u = rankSum - (first.length * (first.length + 1)) / 2;
  return { rankSum, u, cliffDelta: (2 * u - pairs) / pairs, ranks };
}
