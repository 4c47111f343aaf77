import type { Issue, Period } from '@jalon/core';

/** What a figure inside a frame may be. */
export type AimField = 'baseline' | 'target' | 'actual';

/** A figure with the time that stands beside it. */
export interface TimedFigure {
  /** The number with its unit, as written. */
  readonly figure: string;
  /** All of it, as written. */
  readonly written: string;
  readonly period?: Period;
  /** What reading the time had to say. */
  readonly issues: readonly Issue[];
}

/** A figure that its own words, or its column, tell what it is. */
export interface LabelledFigure extends TimedFigure {
  readonly field: AimField;
}
