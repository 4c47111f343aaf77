import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { EffectSizeInterval } from './EffectSize.ts';
import { noncentralInterval } from './noncentralInterval.ts';
import { pairedDifference } from './pairedDifference.ts';

/**
 * Cohen's d of paired answers, d_z: the mean change in standard deviations of the changes, d̄ / s_d; with the interval of
 * the noncentral t distribution. It grows as people change alike, so it does not compare with the d of two groups: for
 * that, {@link cohenDav}.
 * Source: Cohen, Statistical Power Analysis (1988), § 2.3.5; Lakens, Frontiers in Psychology 4 (2013) 863.
 * @param before one answer per person; `undefined` is missing, the pair is then left out
 * @param after the answers of the same people in the same order, in the same unit
 * @returns standard deviations, above 0 where people rose; `undefined` of fewer than two pairs, where all changed by the
 * same amount, and where a value is not finite
 * @throws JalonError `invalid-argument` where there are not as many answers after as before, or the confidence does not
 * lie between 0 and 1
 * @example
 * ```ts
 * import { cohenDz } from '@jalon/indicators';
 * cohenDz([4, 6, 5, 7], [5, 8, 6, 9])?.value.toFixed(4); // => '2.5981'
 * ```
 */
export function cohenDz(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
  options: ConfidenceOptions = {},
): EffectSizeInterval | undefined {
  const level = confidenceOf(options);
  const standardised = pairedDifference(before, after);
  return standardised && noncentralInterval(standardised, level);
}
