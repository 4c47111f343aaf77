import type { Bounds } from '@jalon/core';
import type { Mark } from '../observed/ObservedSeries.ts';
import type { Reason } from '../result/Result.ts';

/** What several parts come to, in the unit of the indicator. */
export interface Figure {
  readonly value: number;
  /** −Infinity without a limit. */
  readonly low: number;
  /** Infinity without a limit. */
  readonly high: number;
  /** Parts that are in it. */
  readonly observed: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Share of the weight that is known, 0 to 1. */
  readonly shareOfWeight?: number;
  /** The figure if everything missing were 0. */
  readonly ifMissingZero?: number;
  /** What must be said with it, where it does not rest on all parts. */
  readonly marks?: readonly Mark[];
  /** How it was made, where it was not the way asked for. */
  readonly way?: 'sum';
}

/** Why several parts come to no figure, and between which limits it would lie. */
interface NoFigure {
  readonly reason: Reason;
  readonly bounds?: Bounds;
}

/** What several parts come to, or why they do not. */
export type Folded = Figure | NoFigure;

/** Parts to fold: those that are known, how many more there should be. */
export interface FoldCase {
  readonly missing: number;
  /** Ids or codes of the missing parts, where they are known. */
  readonly missingCodes: readonly string[];
  /** The day that a last value should stand for, as a day number, Infinity where any day will do. */
  readonly day: number;
  /** Days for which a last value stands. */
  readonly maxAge: number;
  /** What is missing may be negative. */
  readonly mayBeNegative: boolean;
}
