/**
 * How two groups of people differ, with the size of the difference.
 * @module
 */
import type { LocalizedText, Sampling } from '@jalon/core';
import type { Result } from '../../result/Result.ts';
import type { Interval } from '../interval/Interval.ts';

/** What is told of one of two groups. */
export interface GroupSummary {
  /** As readers know the group. */
  readonly name?: LocalizedText;
  /** Answers that are there. */
  readonly n: number;
  /** People without an answer: counted, in no figure. */
  readonly missing: number;
  /** The mean of a quantity, the median of ordered answers, the share of yes; absent where it is withheld. */
  readonly level?: number;
}

/** How large the difference is, free of units. */
export interface GroupEffect extends Partial<Interval> {
  readonly name: 'hedges-g' | 'cliff-delta' | 'cohen-h';
  readonly value: number;
}

/** A test of the difference; told beside the effect and both n, never alone. */
export interface GroupTest {
  readonly name: 'welch' | 'mann-whitney' | 'two-proportion-z' | 'fisher';
  /** Two-sided, 0 to 1. */
  readonly p: number;
}

/** What is told of a comparison beside its difference. */
export interface GroupComparisonSetting {
  readonly scale: 'quantity' | 'ordinal' | 'yes-no';
  readonly first: GroupSummary;
  readonly second: GroupSummary;
  /** Absent where nothing varies, and where the figure is withheld. */
  readonly effect?: GroupEffect;
  /** Around the difference, in its unit; only of random samples, and not of ordered answers. */
  readonly interval?: Interval;
  /** Only of random samples. */
  readonly test?: GroupTest;
  readonly sampling?: Sampling;
}

/** The first group minus the second: of means, of shares, or Cliff's delta of ordered answers. */
export type GroupComparison = Result<number> & GroupComparisonSetting;
