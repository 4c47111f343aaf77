import { sum } from '../statistics/sum.ts';
import { ratioParts } from './ratioParts.ts';

/**
 * The share over all parts together: Σ numerators / Σ denominators, so that a large part weighs more than a small one.
 * This is how percentages are rolled up; see {@link meanOfRatios} for the other question.
 * Source: ratio of totals; Cochran, Sampling Techniques, 3rd ed. 1977, § 2.11.
 * @param numerators one per part, `undefined` where it is missing: the part is left out on both sides
 * @param denominators in the same order
 * @returns a fraction; `undefined` of nothing, where the denominators add up to 0, and where a number is not finite
 * @throws JalonError `invalid-argument` where the arrays differ in length
 * @example
 * ```ts
 * import { ratioOfSums } from '@jalon/indicators';
 * ratioOfSums([30, 5], [40, 10]); // => 0.7
 * ratioOfSums([3, undefined], [4, 10]); // => 0.75
 * ratioOfSums([0], [0]); // => undefined
 * ```
 */
export function ratioOfSums(
  numerators: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
): number | undefined {
  const parts = ratioParts(numerators, denominators);
  const above = sum(parts.map(({ numerator }) => numerator)) ?? Number.NaN;
  const below = sum(parts.map(({ denominator }) => denominator)) ?? Number.NaN;
  const ratio = above / below;
  return Number.isFinite(ratio) ? ratio + 0 : undefined;
}
