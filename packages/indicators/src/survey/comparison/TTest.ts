/**
 * Tests of whether numbers differ from one moment, or one group, to another.
 * @module
 */
import type { Interval } from '../interval/Interval.ts';

/** What every t test tells; differences and errors in the unit of the values. */
export interface TTest extends Interval {
  /** After minus before, or the first group minus the second. */
  readonly difference: number;
  readonly standardError: number;
  readonly t: number;
  /** Degrees of freedom, whole or not. */
  readonly df: number;
  /** Two-sided, 0 to 1. Never to be shown without the effect and n. */
  readonly p: number;
}

/** The t test of paired answers. */
export interface PairedTTest extends TTest {
  readonly variant: 'paired';
  /** Complete pairs. */
  readonly n: number;
  /** Pairs with an answer missing: counted, not used. */
  readonly incomplete: number;
  /** Of the differences. */
  readonly standardDeviation: number;
}

/** The t test of two groups. */
export interface TwoSampleTTest extends TTest {
  /** `welch` lets the variances differ; `pooled` takes them for equal. */
  readonly variant: 'welch' | 'pooled';
  /** Values that are there, in the first group and in the second. */
  readonly n: readonly [number, number];
  readonly means: readonly [number, number];
}
