import { normalCdf } from '../../distribution/normalCdf.ts';
import { normalQuantile } from '../../distribution/normalQuantile.ts';
import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { leastSize } from './leastSize.ts';
import type { PowerOptions } from './PowerOptions.ts';
import { powerOf } from './powerOf.ts';
import type { SampleSize } from './SampleSize.ts';
import { wholeUp } from './wholeUp.ts';

/** Settings of {@link twoProportionsSampleSize}. */
export interface TwoProportionsSampleSizeOptions extends PowerOptions {
  /** `pooled` (default): the z test with the variance pooled under the hypothesis; `arcsine`: Cohen's h. */
  readonly method?: 'pooled' | 'arcsine';
}

/**
 * How many people in each of two groups show the difference between two proportions. `pooled`: n = (z_α √((p₁ + p₂)(1 − (p₁ +
 * p₂) / 2)) + z_β √(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₁ − p₂)². `arcsine`: the n at which Φ(h √(n / 2) − z_α) + Φ(−h √(n / 2) − z_α)
 * is the power, with h = 2 arcsin √p₁ − 2 arcsin √p₂ (the second term only two-sided).
 * Source: Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions, 3rd ed. 2003, equation 4.14 without continuity
 * correction; J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, chapter 6.
 * @param proportions the two that are expected, each from 0 to 1
 * @returns people per group, before non-response; `undefined` where the proportions are equal or none
 * @throws JalonError `invalid-argument` where alpha or power is not strictly between 0 and 1
 * @example
 * ```ts
 * import { twoProportionsSampleSize } from '@jalon/indicators';
 * twoProportionsSampleSize({ first: 0.5, second: 0.65 })?.needed; // => 170
 * twoProportionsSampleSize({ first: 0.5, second: 0.5 }); // => undefined
 * ```
 */
export function twoProportionsSampleSize(
  proportions: { readonly first: number; readonly second: number },
  options: TwoProportionsSampleSizeOptions = {},
): SampleSize | undefined {
  const { first, second } = proportions;
  const { tail, power } = powerOf(options);
  const z = normalQuantile(1 - tail) ?? Number.NaN;
  const zOfPower = normalQuantile(power) ?? Number.NaN;
  if (!isShare(first) || !isShare(second) || first === second) return undefined;
  if (options.method === 'arcsine') {
    const h = Math.abs(2 * Math.asin(Math.sqrt(first)) - 2 * Math.asin(Math.sqrt(second)));
    const below = (x: number) => normalCdf(x) ?? 0;
    const powerAt = (n: number) => {
      const shift = h * Math.sqrt(n / 2);
      return below(shift - z) + (options.alternative === 'one-sided' ? 0 : below(-shift - z));
    };
    return leastSize(1, powerAt, power);
  }
  const pooled = Math.sqrt((first + second) * (1 - (first + second) / 2));
  const apart = Math.sqrt(first * (1 - first) + second * (1 - second));
  const reach = z * pooled + zOfPower * apart;
  // with next to no power asked for, the smallest groups are enough
  const exact = finiteNumber(Math.max(1, (Math.max(0, reach) / (first - second)) ** 2));
  return exact === undefined ? undefined : { exact, needed: wholeUp(exact) };
}

const isShare = (value: number): boolean => value >= 0 && value <= 1;
