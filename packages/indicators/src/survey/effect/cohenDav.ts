import { mean } from '../../statistics/mean.ts';
import { standardDeviation } from '../../statistics/standardDeviation.ts';
import { completePairs } from '../pairs/completePairs.ts';
import type { EffectSize } from './EffectSize.ts';
import { standardised } from './standardised.ts';

/**
 * Cohen's d of paired answers by the spread between people, d_av: the mean change over the mean of the two standard
 * deviations, d̄ / ((s₁ + s₂) / 2). It compares with the d of two groups.
 * Source: Lakens, Calculating and reporting effect sizes, Frontiers in Psychology 4 (2013) 863, formula 10.
 * @param before one answer per person; `undefined` is missing, the pair is then left out
 * @param after the answers of the same people in the same order, in the same unit
 * @returns standard deviations, above 0 where people rose; `undefined` of fewer than two pairs, where nobody differs from
 * another at either moment, and where a value is not finite
 * @throws JalonError `invalid-argument` where there are not as many answers after as before
 * @example
 * ```ts
 * import { cohenDav } from '@jalon/indicators';
 * cohenDav([4, 6, 5, 7], [5, 8, 6, 9])?.value.toFixed(4); // => '0.9625'
 * ```
 */
export function cohenDav(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): EffectSize | undefined {
  const pairs = completePairs(before, after);
  const [first = Number.NaN, second = Number.NaN] = [mean(pairs.before), mean(pairs.after)];
  const [one = Number.NaN, other = Number.NaN] = [
    standardDeviation(pairs.before),
    standardDeviation(pairs.after),
  ];
  const value = standardised(second, first, (one + other) / 2);
  return value === undefined ? undefined : { value, variant: 'average-sd' };
}
