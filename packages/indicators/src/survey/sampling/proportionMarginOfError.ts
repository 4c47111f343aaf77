import type { FinitePopulationForm } from './FinitePopulationForm.ts';
import { twoSidedZ } from './twoSidedZ.ts';

/** A margin of error with the correction that is in it. */
export interface MarginOfError {
  /** Half the width of the interval, as a fraction: 0.05 for ± 5 points. */
  readonly marginOfError: number;
  /** The factor by which a finite population narrows it, 0 (everyone was asked) to 1 (without end). */
  readonly correction: number;
}

/**
 * The margin of error of a proportion in a random sample: e = z √(p(1 − p) / n), times √((N − n) / (N − 1)) in a
 * population of N, or times √(1 − n / N) in the form `sampling-fraction`. It plans a survey; the interval of a result is
 * that of Wilson, because this one is 0 wide where nobody or everybody said yes.
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 3.2.
 * @param sample `n` people who answered, the `proportion` from 0 to 1 (default 0.5), the size of the `population`
 * @returns `undefined` where a number is outside its range, or the sample is larger than the population
 * @throws JalonError `invalid-argument` where the confidence is not strictly between 0 and 1
 * @example
 * ```ts
 * import { proportionMarginOfError } from '@jalon/indicators';
 * proportionMarginOfError({ n: 385 })?.marginOfError.toFixed(4); // => '0.0499'
 * proportionMarginOfError({ n: 50, population: 50 })?.marginOfError; // => 0
 * ```
 */
export function proportionMarginOfError(
  sample: {
    readonly n: number;
    readonly proportion?: number | undefined;
    readonly population?: number | undefined;
  },
  options: { readonly confidence?: number; readonly form?: FinitePopulationForm } = {},
): MarginOfError | undefined {
  const { n, proportion = 0.5, population } = sample;
  const z = twoSidedZ(options.confidence);
  if (!(n > 0 && Number.isFinite(n) && proportion >= 0 && proportion <= 1)) return undefined;
  const correction = correctionOf(n, population, options.form);
  // no number where more people answered than there are
  const marginOfError = z * Math.sqrt((proportion * (1 - proportion)) / n) * correction;
  return Number.isFinite(marginOfError) ? { marginOfError, correction } : undefined;
}

function correctionOf(
  n: number,
  population: number | undefined,
  form: FinitePopulationForm | undefined,
): number {
  if (population === undefined) return 1;
  if (!(n <= population && Number.isFinite(population))) return Number.NaN;
  // everyone was asked, also where there is only one
  if (n === population) return 0;
  const share = form === 'sampling-fraction' ? 1 - n / population : (population - n) / (population - 1);
  return share <= 1 ? Math.sqrt(share) : Number.NaN;
}
