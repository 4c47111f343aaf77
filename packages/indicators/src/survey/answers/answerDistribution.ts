/**
 * What people answered: how many chose each level of a scale, which scores follow.
 * @module
 */
import { isCounts } from './isCounts.ts';

/** How the answers to one question spread over its levels. Levels have an order and no distance. */
export interface AnswerDistribution {
  /** Answers on the scale. */
  readonly n: number;
  /** Answers outside it, such as “don't know”: shown, in no share. */
  readonly outside: number;
  /** Share of each level among the answers on the scale, lowest first. */
  readonly shares: readonly number[];
  /** The two middle answers as levels counted from 1; the same one where the number of answers is odd. */
  readonly median: { readonly low: number; readonly high: number };
}

/**
 * How the answers to one question spread over the levels of its scale, lowest first: shares, median level. What was
 * answered outside the scale (“don't know”) leaves the denominator and is told. Levels are ordinal: there is no mean here.
 * Source: S. S. Stevens, On the theory of scales of measurement, Science 103 (1946) 677–680.
 * @param counts how many people chose each level, the lowest first
 * @param options `outside`: how many answered outside the scale, default 0
 * @returns shares from 0 to 1; `undefined` where nobody answered on the scale or a count is none
 * @example
 * ```ts
 * import { answerDistribution } from '@jalon/indicators';
 * const found = answerDistribution([1, 1, 2, 0], { outside: 3 });
 * found?.shares; // => [0.25, 0.25, 0.5, 0]
 * found?.median; // => { low: 2, high: 3 }
 * found?.outside; // => 3
 * ```
 */
export function answerDistribution(
  counts: readonly number[],
  options: { readonly outside?: number } = {},
): AnswerDistribution | undefined {
  const { outside = 0 } = options;
  const n = counts.reduce((total, count) => total + count, 0);
  if (!isCounts([...counts, outside, n]) || n === 0) return undefined;
  return {
    n,
    outside: outside + 0,
    shares: counts.map((count) => count / n + 0),
    median: { low: levelOf(counts, Math.ceil(n / 2)), high: levelOf(counts, Math.floor(n / 2) + 1) },
  };
}

/** The level, counted from 1, of the answer at a place in the row of all answers from the lowest on. */
function levelOf(counts: readonly number[], place: number): number {
  let before = 0;
  return (
    counts.findIndex((count) => {
      before += count;
      return before >= place;
    }) + 1
  );
}
