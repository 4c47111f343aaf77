/**
 * How large a difference is, free of units.
 * @module
 */
import type { Interval } from '../interval/Interval.ts';

/** By which standard deviation a difference is divided. */
export type EffectVariant =
  | 'pooled-sd'
  | 'difference-sd'
  | 'average-sd'
  | 'reference-sd'
  | 'root-mean-square-sd';

/** A difference in standard deviations. */
export interface EffectSize {
  readonly value: number;
  /** By which standard deviation the difference was divided. */
  readonly variant: EffectVariant;
}

/** A difference in standard deviations with its interval. */
export interface EffectSizeInterval extends EffectSize, Partial<Interval> {
  /** How the interval was made; absent, as the interval is, where it cannot be found (differences beyond all measure). */
  readonly interval?: 'noncentral-t' | 'large-sample';
  /** Of the value, with the large-sample interval. */
  readonly standardError?: number;
}
