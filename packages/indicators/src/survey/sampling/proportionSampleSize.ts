/**
 * Who to ask: how many respondents a survey needs, how their answers stand for all.
 * @module
 */
import { finiteNumber } from '../../statistics/finiteNumber.ts';
import type { FinitePopulationForm } from './FinitePopulationForm.ts';
import type { SampleSize } from './SampleSize.ts';
import { twoSidedZ } from './twoSidedZ.ts';
import { wholeUp } from './wholeUp.ts';

/** The sample size for a proportion: with the population as it is, and as if it had no end. */
export interface ProportionSampleSize extends SampleSize {
  /** n₀: the solution for a population without end. */
  readonly unlimited: number;
}

/** Settings of {@link proportionSampleSize}. */
export interface ProportionSampleSizeOptions {
  /** Strictly between 0 and 1; default 0.95. */
  readonly confidence?: number;
  /** Default `without-replacement`. */
  readonly form?: FinitePopulationForm;
}

/**
 * How many people to survey so that a proportion is known within a margin of error: n₀ = z² p(1 − p) / e². In a
 * population of N fewer are enough: n = n₀ / (1 + (n₀ − 1) / N) in the form `without-replacement`, n₀ / (1 + n₀ / N) in the
 * form `sampling-fraction`. The two differ by less than one person.
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 4.4, equations 4.1 and 4.2; z is exact, not 1.96.
 * @param survey `marginOfError` as a fraction (0.05 for ± 5 points), the expected `proportion` strictly between 0 and 1
 * (default 0.5, which asks for most people), the size of the `population`, absent where it is large or unknown
 * @returns numbers of people who answer, before non-response; `undefined` where a number is outside its range
 * @throws JalonError `invalid-argument` where the confidence is not strictly between 0 and 1
 * @example
 * ```ts
 * import { proportionSampleSize } from '@jalon/indicators';
 * proportionSampleSize({ marginOfError: 0.05 })?.needed; // => 385
 * proportionSampleSize({ marginOfError: 0.05, population: 50 })?.needed; // => 45
 * proportionSampleSize({ marginOfError: 0 }); // => undefined
 * ```
 */
export function proportionSampleSize(
  survey: {
    readonly marginOfError: number;
    readonly proportion?: number | undefined;
    readonly population?: number | undefined;
  },
  options: ProportionSampleSizeOptions = {},
): ProportionSampleSize | undefined {
  const { marginOfError, proportion = 0.5, population } = survey;
  const z = twoSidedZ(options.confidence);
  const unlimited = (z * z * proportion * (1 - proportion)) / marginOfError ** 2;
  if (!(marginOfError > 0 && unlimited > 0 && Number.isFinite(unlimited))) return undefined;
  if (population === undefined) return { unlimited, exact: unlimited, needed: wholeUp(unlimited) };
  if (!(population >= 1 && Number.isFinite(population))) return undefined;
  const others = options.form === 'sampling-fraction' ? unlimited : unlimited - 1;
  const exact = finiteNumber(unlimited / (1 + others / population));
  return exact === undefined ? undefined : { unlimited, exact, needed: wholeUp(exact) };
}
