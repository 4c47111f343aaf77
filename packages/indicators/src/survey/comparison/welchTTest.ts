import { groupsOf } from '../group/groupsOf.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { TwoSampleTTest } from './TTest.ts';
import { tTestOf } from './tTestOf.ts';

/**
 * Welch's t test of whether two groups differ in their mean, without taking their variances for equal: t = (x̄₁ − x̄₂) /
 * √(s₁²/n₁ + s₂²/n₂), with the degrees of freedom of Welch and Satterthwaite. Two-sided. The default between two groups.
 * Source: Welch, The generalization of “Student’s” problem, Biometrika 34 (1947) 28–35.
 * @param first values of the first group; `undefined` is missing, and left out
 * @param second values of the second group, in the same unit
 * @returns differences in the unit of the values, the first group minus the second; `undefined` where a group has fewer
 * than two values, where nothing varies in either, and where a value is not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { welchTTest } from '@jalon/indicators';
 * const found = welchTTest([12, 14, 16], [9, 10, 11, 10]);
 * found?.difference; // => 4
 * found?.df.toFixed(2); // => '2.51'
 * ```
 */
export function welchTTest(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  options: ConfidenceOptions = {},
): TwoSampleTTest | undefined {
  const level = confidenceOf(options);
  const groups = groupsOf(first, second);
  if (!groups) return undefined;
  const [one, other] = groups;
  const [errorOne, errorOther] = [one.variance / one.n, other.variance / other.n];
  const test = tTestOf(
    {
      difference: one.mean - other.mean,
      standardError: Math.sqrt(errorOne + errorOther),
      noise: 10 * Number.EPSILON * Math.max(Math.abs(one.mean), Math.abs(other.mean)),
      // as shares of the whole, so that squares of small numbers do not vanish
      df: 1 / (share(errorOne) ** 2 / (one.n - 1) + share(errorOther) ** 2 / (other.n - 1)),
    },
    level,
  );
  return test && { variant: 'welch', n: [one.n, other.n], means: [one.mean, other.mean], ...test };

  function share(error: number): number {
    return error / (errorOne + errorOther);
  }
}
