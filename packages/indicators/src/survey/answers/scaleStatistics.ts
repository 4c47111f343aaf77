import { isCounts } from './isCounts.ts';

/** A level of a scale with its score and how many people chose it. */
export interface ScoredCount {
  readonly score: number;
  /** People, 0 or more. */
  readonly count: number;
}

/** Statistics that take the levels of a scale for numbers with equal distances. */
export interface ScaleStatistics {
  readonly n: number;
  /** Σ score × count / n, in points of the scale. */
  readonly mean: number;
  /** The score in the middle; between two scores where the middle is. */
  readonly median: number;
  /** Of the sample (n − 1), in points of the scale; absent of a single answer. */
  readonly standardDeviation?: number;
}

/**
 * Mean, median and standard deviation of a scale, from counts. Only on request, and labelled as such: it takes the
 * steps between levels for equal, which single items do not promise. {@link answerDistribution} does not need that.
 * Source: R. Likert, A technique for the measurement of attitudes, Archives of Psychology 140 (1932).
 * @returns in points of the scale; `undefined` where nobody answered, a count is none or a score no number
 * @example
 * ```ts
 * import { scaleStatistics } from '@jalon/indicators';
 * const found = scaleStatistics([{ score: 1, count: 1 }, { score: 2, count: 1 }, { score: 4, count: 2 }]);
 * found?.mean; // => 2.75
 * found?.median; // => 3
 * found?.standardDeviation; // => 1.5
 * ```
 */
export function scaleStatistics(counts: readonly ScoredCount[]): ScaleStatistics | undefined {
  const n = counts.reduce((total, { count }) => total + count, 0);
  if (!isCounts([...counts.map(({ count }) => count), n])) return undefined;
  const mean = counts.reduce((total, { score, count }) => total + score * count, 0) / n;
  const median = (scoreAt(counts, Math.ceil(n / 2)) + scoreAt(counts, Math.floor(n / 2) + 1)) / 2;
  const squares = counts.reduce((total, { score, count }) => total + count * (score - mean) ** 2, 0);
  // of nobody the mean is 0/0
  if (![mean, median, squares].every(Number.isFinite)) return undefined;
  return { n, mean, median, ...(n > 1 && { standardDeviation: Math.sqrt(squares / (n - 1)) }) };
}

/** The score of the answer at a place in the row of all answers from the lowest on. */
function scoreAt(counts: readonly ScoredCount[], place: number): number {
  let before = 0;
  const found = counts
    .toSorted((a, b) => a.score - b.score)
    .find(({ count }) => {
      before += count;
      return before >= place;
    });
  return found?.score ?? Number.NaN;
}
