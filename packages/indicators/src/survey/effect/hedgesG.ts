import { groupsOf } from '../group/groupsOf.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { EffectSizeInterval } from './EffectSize.ts';
import { hedgesCorrection } from './hedgesCorrection.ts';
import { noncentralInterval } from './noncentralInterval.ts';
import { pooledDifference } from './pooledDifference.ts';

/**
 * Hedges' g of two independent groups: Cohen's d without its excess in small samples, g = J(n₁ + n₂ − 2) · d, J exact
 * ({@link hedgesCorrection}); with the interval of the noncentral t distribution.
 * Source: Hedges, Journal of Educational Statistics 6 (1981) 107–128.
 * @param first values of the first group; `undefined` is missing, and left out
 * @param second values of the second group, in the same unit
 * @returns standard deviations, above 0 where the first group has the greater mean; `undefined` where a group has fewer than
 * two values, where nothing varies in either, and where a value is not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { hedgesG } from '@jalon/indicators';
 * hedgesG([12, 14, 16, 18], [9, 10, 11, 10])?.value.toFixed(4); // => '2.2681'
 * ```
 */
export function hedgesG(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  options: ConfidenceOptions = {},
): EffectSizeInterval | undefined {
  const level = confidenceOf(options);
  const groups = groupsOf(first, second);
  const standardised = groups && pooledDifference(groups);
  // two groups of two have two degrees of freedom, of which there is a correction
  return standardised && noncentralInterval(standardised, level, hedgesCorrection(standardised.df));
}
