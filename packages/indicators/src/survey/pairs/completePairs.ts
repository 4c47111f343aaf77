/**
 * What the same people answered at two moments, pair by pair.
 * @module
 */
import { JalonError } from '@jalon/core';

/** The pairs of which both answers are there. */
export interface CompletePairs {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** After minus before. */
  readonly differences: readonly number[];
  /** Pairs of which one answer, or both, is missing: counted, not used. */
  readonly incomplete: number;
}

/** The answers of the same people, in the same order; an incomplete pair is counted, not used. */
export function completePairs(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): CompletePairs {
  if (before.length !== after.length)
    throw new JalonError(
      'invalid-argument',
      `Pairs have as many answers before as after, found ${before.length} before, ${after.length} after.`,
      { before: before.length, after: after.length },
    );
  const pairs = before.flatMap((first, n) => {
    const second = after[n];
    return first === undefined || second === undefined ? [] : [{ first, second }];
  });
  return {
    before: pairs.map(({ first }) => first),
    after: pairs.map(({ second }) => second),
    differences: pairs.map(({ first, second }) => second - first),
    incomplete: before.length - pairs.length,
  };
}
