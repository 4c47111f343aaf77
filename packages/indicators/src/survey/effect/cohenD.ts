import { groupsOf } from '../group/groupsOf.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { EffectSizeInterval } from './EffectSize.ts';
import { noncentralInterval } from './noncentralInterval.ts';
import { pooledDifference } from './pooledDifference.ts';

/** Settings of {@link cohenD}. */
export interface CohenDOptions extends ConfidenceOptions {
  /**
   * `noncentral-t` (default) is exact for normal data; `large-sample` is d ∓ z · se with se² = (n₁ + n₂)/(n₁n₂) + d²/(2(n₁ +
   * n₂)), as in meta-analyses.
   */
  readonly interval?: 'noncentral-t' | 'large-sample';
}

/**
 * Cohen's d of two independent groups: the difference of their means in standard deviations, d = (x̄₁ − x̄₂) / s_p, s_p
 * the pooled standard deviation; with its interval. In small samples it is somewhat too large: see {@link hedgesG}.
 * Source: Cohen, Statistical Power Analysis (1988), § 2.2; intervals: Steiger, Fouladi (1997); Borenstein and others,
 * Introduction to Meta-Analysis (2009), ch. 4.
 * @param first values of the first group; `undefined` is missing, and left out
 * @param second values of the second group, in the same unit
 * @returns standard deviations, above 0 where the first group has the greater mean; `undefined` where a group has fewer than
 * two values, where nothing varies in either, and where a value is not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { cohenD } from '@jalon/indicators';
 * const found = cohenD([12, 14, 16, 18], [9, 10, 11, 10]);
 * found?.value.toFixed(4); // => '2.6112'
 * found?.variant; // => 'pooled-sd'
 * ```
 */
export function cohenD(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  options: CohenDOptions = {},
): EffectSizeInterval | undefined {
  const level = confidenceOf(options);
  const groups = groupsOf(first, second);
  const standardised = groups && pooledDifference(groups);
  if (!standardised) return undefined;
  if (options.interval !== 'large-sample') return noncentralInterval(standardised, level);
  const { value, scale } = standardised;
  const standardError = Math.hypot(scale, value / Math.sqrt(2 * (groups[0].n + groups[1].n)));
  const margin = level.z * standardError;
  return {
    value,
    variant: 'pooled-sd',
    lower: value - margin,
    upper: value + margin,
    confidence: level.confidence,
    interval: 'large-sample',
    standardError,
  };
}
