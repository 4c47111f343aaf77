import { JalonError } from '@jalon/core';
import { modifiedZScores } from './modifiedZScores.ts';

/** A change from one value to the next that is not like the others. */
export interface Jump {
  /** Place of the value after the change, counted from 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Modified z score of the change. */
  readonly score: number;
}

/**
 * Changes from one value to the next that stand out among all changes: modified z score beyond a threshold. A missing value
 * ends a change; nothing is bridged.
 * Source: Iglewicz, Hoaglin, How to Detect and Handle Outliers (1993), on first differences.
 * @param values in the order of time, in one unit; `undefined` where one is missing
 * @param options `threshold`: above 0, default 3.5
 * @returns none where fewer than 5 changes are known, all are the same, or a value is not finite: nothing is usual then
 * @throws JalonError `invalid-argument` where the threshold is no number above 0
 * @example
 * ```ts
 * import { findJumps } from '@jalon/indicators';
 * findJumps([20, 22, 21, 23, 90, 91]).map(({ index, from, to }) => [index, from, to]); // => [[4, 23, 90]]
 * ```
 */
export function findJumps(
  values: readonly (number | undefined)[],
  options: { readonly threshold?: number } = {},
): readonly Jump[] {
  const { threshold = 3.5 } = options;
  if (!(threshold > 0)) {
    throw new JalonError('invalid-argument', `A threshold above 0 was expected, found ${threshold}.`, {
      threshold,
    });
  }
  const changes = values.map((to, index) => {
    const from = index === 0 ? undefined : values[index - 1];
    return from === undefined || to === undefined ? undefined : to - from;
  });
  if (changes.filter((change) => change !== undefined).length < 5) return [];
  const scores = modifiedZScores(changes) ?? [];
  return scores.flatMap((score, index) => {
    const [from, to] = [values[index - 1], values[index]];
    const isJump =
      score !== undefined && Math.abs(score) > threshold && from !== undefined && to !== undefined;
    return isJump ? [{ index, from: from + 0, to: to + 0, score }] : [];
  });
}
