/**
 * Shares of a sample with their intervals.
 * @module
 */
import type { Confidence } from '../interval/confidenceOf.ts';
import type { Interval } from '../interval/Interval.ts';
import { type ProportionCount, proportionOf } from './ProportionCount.ts';

/** How the interval of a share was made. */
export type ProportionVariant =
  | 'wilson'
  | 'wilson-continuity'
  | 'agresti-coull'
  | 'clopper-pearson'
  | 'jeffreys'
  | 'wald';

/** A share of a sample with its interval, all three fractions, 0.75 for 75 %. */
export interface ProportionInterval extends Interval {
  readonly estimate: number;
  readonly variant: ProportionVariant;
}

/** The ends of an interval, which may lie beyond 0 and 1. */
export type Ends = Readonly<Record<'lower' | 'upper', number | undefined>>;

/** A share with its interval, cut at 0 and 1; none where there is no share, or an end is no number. */
export function proportionInterval(
  variant: ProportionVariant,
  count: ProportionCount,
  { confidence }: Confidence,
  endsOf: (share: number) => Ends,
): ProportionInterval | undefined {
  const estimate = proportionOf(count);
  if (estimate === undefined) return undefined;
  const { lower = Number.NaN, upper = Number.NaN } = endsOf(estimate);
  // Stryker disable next-line ArithmeticOperator: ends that are finite lie far below half of the largest number
  if (!Number.isFinite(lower + upper)) return undefined;
  return { estimate, lower: Math.max(0, lower), upper: Math.min(1, upper), confidence, variant };
}
