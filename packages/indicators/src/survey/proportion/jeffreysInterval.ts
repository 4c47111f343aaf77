import { betaQuantile } from '../../distribution/betaQuantile.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { ProportionCount } from './ProportionCount.ts';
import { type ProportionInterval, proportionInterval } from './ProportionInterval.ts';

/**
 * The interval of a share from its posterior under Jeffreys' prior, with equal tails: from B(α/2; x + ½, n − x + ½) to
 * B(1 − α/2; x + ½, n − x + ½), B the quantile of the beta distribution. Its ends are not moved to 0 and 1 where nobody or
 * everybody succeeds.
 * Source: Brown, Cai, DasGupta, Interval estimation for a binomial proportion, Statistical Science 16 (2001) 101–133, § 3.1.3.
 * @returns fractions, 0.75 for 75 %; `undefined` where nobody answered or more succeed than there are
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { jeffreysInterval } from '@jalon/indicators';
 * const found = jeffreysInterval({ successes: 3, n: 7 });
 * found?.lower.toFixed(4); // => '0.1389'
 * found?.upper.toFixed(4); // => '0.7655'
 * ```
 */
export function jeffreysInterval(
  count: ProportionCount,
  options: ConfidenceOptions = {},
): ProportionInterval | undefined {
  const level = confidenceOf(options);
  const [a, b] = [count.successes + 0.5, count.n - count.successes + 0.5];
  return proportionInterval('jeffreys', count, level, () => ({
    lower: betaQuantile(level.tail, a, b),
    upper: betaQuantile(1 - level.tail, a, b),
  }));
}
