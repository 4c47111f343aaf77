import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { ProportionCount } from './ProportionCount.ts';
import { type ProportionInterval, proportionInterval } from './ProportionInterval.ts';
import { waldEnds } from './waldEnds.ts';

/**
 * The interval of a share after z²/2 successes and z²/2 failures were added (about two of each at 95 %): p̃ ∓ z √(p̃(1 −
 * p̃)/ñ) with ñ = n + z², p̃ = (x + z²/2)/ñ. It has the middle of Wilson's and is a little wider; cut at 0 and 1.
 * Source: Agresti, Coull, Approximate is better than “exact”, The American Statistician 52 (1998) 119–126.
 * @returns fractions, 0.75 for 75 %; `undefined` where nobody answered or more succeed than there are
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { agrestiCoullInterval } from '@jalon/indicators';
 * const found = agrestiCoullInterval({ successes: 3, n: 7 });
 * found?.lower.toFixed(4); // => '0.1575'
 * found?.upper.toFixed(4); // => '0.7502'
 * ```
 */
export function agrestiCoullInterval(
  count: ProportionCount,
  options: ConfidenceOptions = {},
): ProportionInterval | undefined {
  const level = confidenceOf(options);
  const added = level.z ** 2;
  const n = count.n + added;
  return proportionInterval('agresti-coull', count, level, () =>
    waldEnds((count.successes + added / 2) / n, n, level.z),
  );
}
