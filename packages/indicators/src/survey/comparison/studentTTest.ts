import { groupsOf } from '../group/groupsOf.ts';
import { pooledVariance } from '../group/pooledVariance.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { TwoSampleTTest } from './TTest.ts';
import { tTestOf } from './tTestOf.ts';

/**
 * Student's t test of whether two groups differ in their mean, taking their variances for equal: t = (x̄₁ − x̄₂) /
 * (s_p √(1/n₁ + 1/n₂)) with n₁ + n₂ − 2 degrees of freedom. Two-sided. {@link welchTTest} asks for less.
 * Source: Student, Biometrika 6 (1908) 1–25; Fisher, Statistical Methods for Research Workers (1925), § 24.1.
 * @param first values of the first group; `undefined` is missing, and left out
 * @param second values of the second group, in the same unit
 * @returns differences in the unit of the values, the first group minus the second; `undefined` where a group has fewer
 * than two values, where nothing varies in either, and where a value is not finite
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { studentTTest } from '@jalon/indicators';
 * const found = studentTTest([12, 14, 16], [9, 10, 11, 10]);
 * found?.df; // => 5
 * found?.t.toFixed(4); // => '3.7033'
 * ```
 */
export function studentTTest(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  options: ConfidenceOptions = {},
): TwoSampleTTest | undefined {
  const level = confidenceOf(options);
  const groups = groupsOf(first, second);
  if (!groups) return undefined;
  const [one, other] = groups;
  const test = tTestOf(
    {
      difference: one.mean - other.mean,
      standardError: Math.sqrt(pooledVariance(groups) * (1 / one.n + 1 / other.n)),
      noise: 10 * Number.EPSILON * Math.max(Math.abs(one.mean), Math.abs(other.mean)),
      df: one.n + other.n - 2,
    },
    level,
  );
  return test && { variant: 'pooled', n: [one.n, other.n], means: [one.mean, other.mean], ...test };
}
