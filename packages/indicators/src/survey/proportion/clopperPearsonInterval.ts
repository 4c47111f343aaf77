import { betaQuantile } from '../../distribution/betaQuantile.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { ProportionCount } from './ProportionCount.ts';
import { type ProportionInterval, proportionInterval } from './ProportionInterval.ts';

/**
 * The interval of a share by the binomial distribution itself, which never holds the true share less often than it says,
 * and so is wide: from B(α/2; x, n − x + 1) to B(1 − α/2; x + 1, n − x), B the quantile of the beta distribution.
 * Source: Clopper, Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934) 404–413.
 * @returns fractions, 0.75 for 75 %; `undefined` where nobody answered or more succeed than there are
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { clopperPearsonInterval } from '@jalon/indicators';
 * const found = clopperPearsonInterval({ successes: 0, n: 10 });
 * found?.lower; // => 0
 * found?.upper.toFixed(4); // => '0.3085'
 * ```
 */
export function clopperPearsonInterval(
  count: ProportionCount,
  options: ConfidenceOptions = {},
): ProportionInterval | undefined {
  const level = confidenceOf(options);
  const { successes, n } = count;
  return proportionInterval('clopper-pearson', count, level, () => ({
    lower: successes === 0 ? 0 : betaQuantile(level.tail, successes, n - successes + 1),
    upper: successes === n ? 1 : betaQuantile(1 - level.tail, successes + 1, n - successes),
  }));
}
