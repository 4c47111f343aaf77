import { noncentralTCdf } from '../../distribution/noncentralTCdf.ts';
import { tQuantile } from '../../distribution/tQuantile.ts';
import { leastSize } from './leastSize.ts';
import type { PowerOptions } from './PowerOptions.ts';
import { powerOf } from './powerOf.ts';
import type { SampleSize } from './SampleSize.ts';

/** Settings of {@link meansSampleSize}. */
export interface MeansSampleSizeOptions extends PowerOptions {
  /** `independent` (default): two groups; `paired`: the same people twice. */
  readonly samples?: 'independent' | 'paired';
}

/**
 * How many people show a difference between two means, by the power of the t test: the n at which a noncentral t of ν degrees of
 * freedom, noncentrality δ, lies beyond the critical t with the power. Two groups of n: ν = 2(n − 1), δ = d √(n / 2). The
 * same n people twice: ν = n − 1, δ = d √n.
 * Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, chapter 2, solved exactly.
 * @param effect `standardisedDifference`: the difference in standard deviations (Cohen's d), for pairs in standard
 * deviations of the differences (d_z)
 * @returns people per group, or pairs, before non-response, at least 2; `undefined` where the difference is 0 or no number
 * @throws JalonError `invalid-argument` where alpha or power is not strictly between 0 and 1
 * @example
 * ```ts
 * import { meansSampleSize } from '@jalon/indicators';
 * meansSampleSize({ standardisedDifference: 0.5 })?.needed; // => 64
 * meansSampleSize({ standardisedDifference: 0.3 }, { samples: 'paired' })?.needed; // => 90
 * ```
 */
export function meansSampleSize(
  effect: { readonly standardisedDifference: number },
  options: MeansSampleSizeOptions = {},
): SampleSize | undefined {
  const difference = Math.abs(effect.standardisedDifference);
  const { tail, power } = powerOf(options);
  if (!(difference > 0 && Number.isFinite(difference))) return undefined;
  // nothing in the world differs by more; the smallest samples show it
  const shown = Math.min(difference, 20);
  const isPaired = options.samples === 'paired';
  const powerAt = (n: number): number => {
    const df = isPaired ? n - 1 : 2 * (n - 1);
    const shift = shown * Math.sqrt(isPaired ? n : n / 2);
    // the lower one, where a strict alpha keeps its digits
    const critical = tQuantile(tail, df) ?? Number.NaN;
    const below = (t: number) => noncentralTCdf(t, df, shift) ?? Number.NaN;
    return 1 - below(-critical) + (options.alternative === 'one-sided' ? 0 : below(critical));
  };
  return leastSize(2, powerAt, power);
}
