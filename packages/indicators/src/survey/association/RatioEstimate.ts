import type { Interval } from '../interval/Interval.ts';

/** A ratio of two groups with its interval: dimensionless, 1 where both are alike. */
export interface RatioEstimate extends Partial<Interval> {
  readonly value: number;
  /** Where the interval comes from; absent, as the interval is, where a count is 0. */
  readonly variant?: 'katz' | 'woolf';
}
