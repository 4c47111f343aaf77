import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import type { Interval } from '../interval/Interval.ts';
import type { ProportionCount } from './ProportionCount.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** The difference of two shares with its interval, fractions: 0.12 for 12 points. */
export interface ProportionDifference extends Interval {
  /** The first share minus the second. */
  readonly difference: number;
  readonly variant: 'newcombe';
}

/**
 * The difference between the shares of two independent groups, with the interval that joins Wilson's intervals (l, u) of
 * both: from d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²).
 * Source: Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
 * (1998) 873–890, method 10.
 * @returns fractions, 0.12 for 12 points; `undefined` where a group is empty or more succeed than there are
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { newcombeInterval } from '@jalon/indicators';
 * const found = newcombeInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 });
 * found?.difference.toFixed(4); // => '0.2000'
 * found?.lower.toFixed(4); // => '0.0524'
 * found?.upper.toFixed(4); // => '0.3339'
 * ```
 */
export function newcombeInterval(
  first: ProportionCount,
  second: ProportionCount,
  options: ConfidenceOptions = {},
): ProportionDifference | undefined {
  const [one, other] = [wilsonInterval(first, options), wilsonInterval(second, options)];
  if (!one || !other) return undefined;
  const difference = one.estimate - other.estimate;
  return {
    difference,
    lower: difference - Math.hypot(one.estimate - one.lower, other.upper - other.estimate),
    upper: difference + Math.hypot(one.upper - one.estimate, other.estimate - other.lower),
    confidence: one.confidence,
    variant: 'newcombe',
  };
}
