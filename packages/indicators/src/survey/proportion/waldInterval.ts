import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { ProportionCount } from './ProportionCount.ts';
import { type ProportionInterval, proportionInterval } from './ProportionInterval.ts';
import { waldEnds } from './waldEnds.ts';

/**
 * The interval of a share as older textbooks have it: p ∓ z √(p(1 − p)/n), cut at 0 and 1. It is here to check figures
 * made with it: at 0 and 100 % it has no width, and at small n it holds the true share far too seldom. Use
 * {@link wilsonInterval}.
 * Source: Laplace, Théorie analytique des probabilités (1812); on its faults: Brown, Cai, DasGupta, Statistical Science 16
 * (2001) 101–133.
 * @returns fractions, 0.75 for 75 %; `undefined` where nobody answered or more succeed than there are
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { waldInterval } from '@jalon/indicators';
 * const found = waldInterval({ successes: 45, n: 60 }, { confidence: 0.9 });
 * found?.lower.toFixed(4); // => '0.6580'
 * found?.upper.toFixed(4); // => '0.8420'
 * ```
 */
export function waldInterval(
  count: ProportionCount,
  options: ConfidenceOptions = {},
): ProportionInterval | undefined {
  const level = confidenceOf(options);
  return proportionInterval('wald', count, level, (p) => waldEnds(p, count.n, level.z));
}
