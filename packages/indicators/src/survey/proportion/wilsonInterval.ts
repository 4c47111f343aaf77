import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { ProportionCount } from './ProportionCount.ts';
import { type ProportionInterval, proportionInterval } from './ProportionInterval.ts';

/** Settings of {@link wilsonInterval}. */
export interface WilsonOptions extends ConfidenceOptions {
  /** Whether to widen the interval by half a count on either side; default false. */
  readonly continuity?: boolean;
}

/**
 * The interval of a share by its score test, the default here: it stays within 0 and 1, and holds at small n. With z of
 * the normal curve: (2np + z² ∓ z √(z² + 4np(1 − p))) / (2(n + z²)).
 * Source: Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212; with
 * `continuity`: Newcombe, Statistics in Medicine 17 (1998) 857–872, method 4.
 * @returns fractions, 0.75 for 75 %; `undefined` where nobody answered or more succeed than there are
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { wilsonInterval } from '@jalon/indicators';
 * const found = wilsonInterval({ successes: 81, n: 263 });
 * found?.lower.toFixed(4); // => '0.2553'
 * found?.upper.toFixed(4); // => '0.3662'
 * found?.variant; // => 'wilson'
 * ```
 */
export function wilsonInterval(
  count: ProportionCount,
  options: WilsonOptions = {},
): ProportionInterval | undefined {
  const level = confidenceOf(options);
  const { continuity = false } = options;
  return proportionInterval(continuity ? 'wilson-continuity' : 'wilson', count, level, (p) => ({
    lower: lowerEnd(p, count.n, level.z, continuity),
    upper: 1 - lowerEnd(1 - p, count.n, level.z, continuity),
  }));
}

/** The lower end; the upper end of a share is that of its complement. */
function lowerEnd(p: number, n: number, z: number, continuity: boolean): number {
  const step = continuity ? 1 / n : 0;
  // what the formula would give up to rounding
  if (p <= step / 2) return 0;
  // everything over n, so that no square is too large
  const square = (z * z) / n;
  const root = Math.sqrt(square + 4 * p * (1 - p) - step * (2 + step - 4 * p));
  return (2 * p + square - step - Math.sqrt(square) * root) / (2 * (1 + square));
}
