import { mean } from '../statistics/mean.ts';
import { ratioParts } from './ratioParts.ts';

/**
 * The share of an average part: the mean of numerator / denominator, in which a part of ten people weighs as much as one
 * of a thousand. It answers “how does a typical site do”, never “which share of the people”, see {@link ratioOfSums}.
 * Source: mean of ratios; Cochran, Sampling Techniques, 3rd ed. 1977, § 2.11.
 * @param numerators one per part, `undefined` where it is missing: the part is left out
 * @param denominators in the same order; a part whose denominator is 0 has no ratio and is left out
 * @returns a fraction; `undefined` where no part has a ratio, and where a number is not finite
 * @throws JalonError `invalid-argument` where the arrays differ in length
 * @example
 * ```ts
 * import { meanOfRatios } from '@jalon/indicators';
 * meanOfRatios([30, 5], [40, 10]); // => 0.625
 * meanOfRatios([3, 0], [4, 0]); // => 0.75
 * ```
 */
export function meanOfRatios(
  numerators: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
): number | undefined {
  const parts = ratioParts(numerators, denominators).filter(({ denominator }) => denominator !== 0);
  if (
    !parts.every(({ numerator, denominator }) => Number.isFinite(numerator) && Number.isFinite(denominator))
  )
    return undefined;
  return mean(parts.map(({ numerator, denominator }) => numerator / denominator));
}
