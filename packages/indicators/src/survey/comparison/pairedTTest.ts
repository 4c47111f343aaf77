import { mean } from '../../statistics/mean.ts';
import { standardDeviation as standardDeviationOf } from '../../statistics/standardDeviation.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import { completePairs } from '../pairs/completePairs.ts';
import { roundingNoise } from '../pairs/roundingNoise.ts';
import type { PairedTTest } from './TTest.ts';
import { tTestOf } from './tTestOf.ts';

/**
 * Student's t test of whether the same people changed on average: t = d̄ / (s_d / √n) with n − 1 degrees of freedom, d
 * after minus before. Two-sided. For numbers, not for ordered answers: those take {@link wilcoxonSignedRank}.
 * Source: Student, The probable error of a mean, Biometrika 6 (1908) 1–25.
 * @param before one answer per person; `undefined` is missing, the pair is then counted in `incomplete`
 * @param after the answers of the same people in the same order, in the same unit
 * @returns differences in the unit of the answers; `undefined` of fewer than two pairs, where all changed by the same
 * amount, and where a value is not finite
 * @throws JalonError `invalid-argument` where there are not as many answers after as before, or the confidence does not
 * lie between 0 and 1
 * @example
 * ```ts
 * import { pairedTTest } from '@jalon/indicators';
 * const found = pairedTTest([4, 6, 5, 7], [5, 8, 6, 9]);
 * found?.difference; // => 1.5
 * found?.t.toFixed(4); // => '5.1962'
 * found?.p.toFixed(4); // => '0.0138'
 * ```
 */
export function pairedTTest(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
  options: ConfidenceOptions = {},
): PairedTTest | undefined {
  const level = confidenceOf(options);
  const pairs = completePairs(before, after);
  const n = pairs.differences.length;
  const difference = mean(pairs.differences) ?? Number.NaN;
  const standardDeviation = standardDeviationOf(pairs.differences) ?? Number.NaN;
  const test = tTestOf(
    {
      difference,
      standardError: standardDeviation / Math.sqrt(n),
      noise: roundingNoise(pairs),
      df: n - 1,
    },
    level,
  );
  return test && { variant: 'paired', n, incomplete: pairs.incomplete, standardDeviation, ...test };
}
