import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { EffectSizeInterval } from './EffectSize.ts';
import { hedgesCorrection } from './hedgesCorrection.ts';
import { noncentralInterval } from './noncentralInterval.ts';
import { pairedDifference } from './pairedDifference.ts';

/**
 * Hedges' g of paired answers: d_z ({@link cohenDz}) without its excess in small samples, J(n − 1) · d_z; with the interval
 * of the noncentral t distribution.
 * Source: Hedges, Journal of Educational Statistics 6 (1981) 107–128; Lakens, Frontiers in Psychology 4 (2013) 863.
 * @param before one answer per person; `undefined` is missing, the pair is then left out
 * @param after the answers of the same people in the same order, in the same unit
 * @returns standard deviations, above 0 where people rose; `undefined` of fewer than three pairs, where all changed by the
 * same amount, and where a value is not finite
 * @throws JalonError `invalid-argument` where there are not as many answers after as before, or the confidence does not
 * lie between 0 and 1
 * @example
 * ```ts
 * import { hedgesGz } from '@jalon/indicators';
 * hedgesGz([4, 6, 5, 7], [5, 8, 6, 9])?.value.toFixed(4); // => '1.8800'
 * ```
 */
export function hedgesGz(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
  options: ConfidenceOptions = {},
): EffectSizeInterval | undefined {
  const level = confidenceOf(options);
  const standardised = pairedDifference(before, after);
  const factor = standardised && hedgesCorrection(standardised.df);
  return standardised && factor !== undefined ? noncentralInterval(standardised, level, factor) : undefined;
}
