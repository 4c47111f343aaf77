import { tQuantile } from '../../distribution/tQuantile.ts';
import { tTwoSidedP } from '../../distribution/tTwoSidedP.ts';
import { present } from '../../result/present.ts';
import { mean } from '../../statistics/mean.ts';
import { sum } from '../../statistics/sum.ts';
import type { ConfidenceOptions } from '../interval/ConfidenceOptions.ts';
import { confidenceOf } from '../interval/confidenceOf.ts';
import type { Interval } from '../interval/Interval.ts';

/** One measurement in a comparison of two groups at two moments. */
export interface GroupMeasurement {
  /** Whether the person is in the group that had the programme. */
  readonly treated: boolean;
  /** Whether it was measured after the programme. */
  readonly after: boolean;
  readonly value: number;
}

/** The means of the two groups at the two moments, in the unit of the values. */
export interface GroupMeans {
  readonly treatedBefore: number;
  readonly treatedAfter: number;
  readonly controlBefore: number;
  readonly controlAfter: number;
}

/** The difference between two changes with its standard errors, in the unit of the values. */
export interface DifferenceInDifferences {
  readonly effect: number;
  readonly means: GroupMeans;
  /** Measurements in all. */
  readonly n: number;
  /** With one variance for all four groups (ordinary least squares); absent where nothing is left to estimate it. */
  readonly standardError?: number;
  /** With a variance of its own for each measurement, times n / (n − 4) (HC1). */
  readonly robustStandardError?: number;
  /** The same made ready for small groups (HC3); absent where a group has a single measurement. */
  readonly smallSampleStandardError?: number;
  /** The effect in standard deviations within the four groups; absent where nothing varies. */
  readonly standardisedEffect?: number;
  /** The effect over the standard error that was chosen; absent where that is 0. */
  readonly t?: number;
  /** Degrees of freedom: n − 4. */
  readonly df?: number;
  /** Two-sided p of t. Never shown without the effect and n. */
  readonly p?: number;
  /** The effect ± t × the standard error that was chosen. */
  readonly interval?: Interval;
}

/** Settings of {@link differenceInDifferences}. */
export interface DifferenceInDifferencesOptions extends ConfidenceOptions {
  /** Which standard error t, p and the interval use; default `ordinary`. */
  readonly error?: 'ordinary' | 'robust' | 'small-sample';
}

/**
 * How much more one group changed than the other: (ȳ_T,after − ȳ_T,before) − (ȳ_C,after − ȳ_C,before), with standard errors of the
 * regression of y on group, moment and their product. It is an effect only if, without the programme, both groups would have
 * changed by the same amount (parallel trends). People measured twice make these errors too large or too small.
 * Source: D. Card, A. B. Krueger, American Economic Review 84 (1994) 772–793; J. G. MacKinnon, H. White, Journal of
 * Econometrics 29 (1985) 305–325 (HC1, HC3).
 * @param measurements one per person and moment
 * @returns `undefined` where one of the four groups is empty or a value is no number
 * @throws JalonError `invalid-argument` where the confidence does not lie between 0 and 1
 * @example
 * ```ts
 * import { differenceInDifferences } from '@jalon/indicators';
 * const group = (treated: boolean, after: boolean, values: readonly number[]) =>
 *   values.map((value) => ({ treated, after, value }));
 * const found = differenceInDifferences([
 *   ...group(true, false, [10, 12]),
 *   ...group(true, true, [15, 17]),
 *   ...group(false, false, [9, 11]),
 *   ...group(false, true, [11, 13]),
 * ]);
 * found?.effect; // => 3
 * found?.df; // => 4
 * ```
 */
export function differenceInDifferences(
  measurements: readonly GroupMeasurement[],
  options: DifferenceInDifferencesOptions = {},
): DifferenceInDifferences | undefined {
  const level = confidenceOf(options);
  const valuesOf = (treated: boolean, after: boolean) =>
    measurements.filter((each) => each.treated === treated && each.after === after).map(({ value }) => value);
  const treatedBefore = describe(valuesOf(true, false));
  const treatedAfter = describe(valuesOf(true, true));
  const controlBefore = describe(valuesOf(false, false));
  const controlAfter = describe(valuesOf(false, true));
  if (!treatedBefore || !treatedAfter || !controlBefore || !controlAfter) return undefined;
  const means = {
    treatedBefore: treatedBefore.mean,
    treatedAfter: treatedAfter.mean,
    controlBefore: controlBefore.mean,
    controlAfter: controlAfter.mean,
  };
  const effect = means.treatedAfter - means.treatedBefore - (means.controlAfter - means.controlBefore);
  if (!Number.isFinite(effect)) return undefined;
  const groups = [treatedBefore, treatedAfter, controlBefore, controlAfter];
  const errors = errorsOf(groups);
  const n = measurements.length;
  if (!errors) return { effect, means, n };
  const { df, deviation } = errors;
  const { ordinary, robust, small } = errors;
  const error = { ordinary, robust, 'small-sample': small }[options.error ?? 'ordinary'];
  return present({
    effect,
    means,
    n,
    df,
    standardError: ordinary,
    robustStandardError: robust,
    smallSampleStandardError: small,
    standardisedEffect: effect / deviation,
    ...(error !== undefined && error > 0 && testOf(effect, error, df, level)),
  });
}

interface Group {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

function describe(values: readonly number[]): Group | undefined {
  const centre = mean(values);
  const squares = centre === undefined ? undefined : sum(values.map((value) => (value - centre) ** 2));
  return centre === undefined || squares === undefined
    ? undefined
    : { n: values.length, mean: centre, squares };
}

function errorsOf(groups: readonly Group[]) {
  const df = groups.reduce((total, { n }) => total + n, 0) - 4;
  const squares = sum(groups.map((group) => group.squares));
  if (df === 0 || squares === undefined) return undefined;
  const over = (square: (group: Group) => number) =>
    groups.reduce((total, group) => total + square(group), 0);
  return {
    df,
    deviation: Math.sqrt(squares / df),
    ordinary: Math.sqrt((squares / df) * over(({ n }) => 1 / n)),
    robust: Math.sqrt(over((group) => group.squares / group.n ** 2) * ((df + 4) / df)),
    small: groups.every(({ n }) => n > 1)
      ? Math.sqrt(over((group) => group.squares / (group.n - 1) ** 2))
      : undefined,
  };
}

function testOf(
  effect: number,
  error: number,
  df: number,
  { confidence, tail }: ReturnType<typeof confidenceOf>,
) {
  const t = effect / error;
  const p = Number.isFinite(t) ? tTwoSidedP(t, df) : undefined;
  const below = tQuantile(tail, df);
  const [lower, upper] = [effect + (below ?? 0) * error, effect - (below ?? 0) * error];
  const isInterval = below !== undefined && Number.isFinite(lower) && Number.isFinite(upper);
  return {
    ...(p !== undefined && { t, p }),
    ...(isInterval && { interval: { lower, upper, confidence } }),
  };
}
