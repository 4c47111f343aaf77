import type { Bounds, Period } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Result } from '../result/Result.ts';

/** What the values of one indicator come to along one dimension. */
export type RollUp = Result<number> & {
  /** Along what they were rolled up: `time`, `place`, `organisation`, or the id of a disaggregation. */
  readonly by: string;
  /** The days that it is about. */
  readonly period?: Period;
  /**
   * Between which limits it lies, where it is not exact; without either limit nothing is known of how far off it may be. Of
   * what cannot be computed: between which limits it would lie.
   */
  readonly bounds?: Bounds;
  /** No less than `value`, and nobody knows how much more: printed “at least”. */
  readonly atLeast?: boolean;
  /** No more than `value`, and nobody knows how much less: printed “at most”. */
  readonly atMost?: boolean;
  /** All that must be said with it: provisional, approximate, how the values behind it came about. */
  readonly marks?: readonly Mark[];
  /** Of a ratio of sums. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Of a weighted mean: share of the weight whose value is known, 0 to 1. */
  readonly shareOfWeight?: number;
  /** Of a weighted mean: the worst case, in which everything missing is 0. */
  readonly ifMissingZero?: number;
};
