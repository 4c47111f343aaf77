import {
  type AnticipatedAim,
  aarrEndpoint,
  aarrFromSlope,
  aarrRegression,
  accelerationFactor,
  anticipatedProgress,
  continuousReductionRate,
  currentStatusIndex,
  growthCategory,
  growthOverRequired,
  type OpenSdgThresholds,
  openSdgProgress,
  openSdgRollUp,
  openSdgStatus,
  projectAtConstantRate,
  requiredAarr,
  type YearlyValues,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Maybe = number | null | undefined;
type Yearly = { readonly years: readonly Maybe[]; readonly values: readonly Maybe[] };
type CagrInputs = Readonly<Record<'base' | 'cur' | 'by' | 'cy', Maybe>> & {
  readonly target?: Maybe;
  readonly ty?: Maybe;
  readonly direction?: string | null;
};

const orNull = <T>(value: T | undefined) => value ?? null;
// a number that is missing has no answer further on
const numberOf = (value: Maybe) => value ?? Number.NaN;
const snake = (text: string | undefined) => text?.replaceAll('-', '_') ?? null;
const yearlyOf = ({ years, values }: Yearly): YearlyValues => {
  const known = years.map((year, n) => ({ year, value: values[n] })).filter(({ year }) => year != null);
  return {
    years: known.map(({ year }) => numberOf(year)),
    values: known.map(({ value }) => value ?? undefined),
  };
};
const given = <K extends string>(key: K, value: Maybe) =>
  (value == null ? {} : { [key]: value }) as { readonly [P in K]?: number };

/** The names of the vectors on growth, bound to the functions that compute them. */
export const growthBindings: Readonly<Record<string, Binding>> = {
  aarr_endpoint: (inputs: Yearly) => ({ aarr: orNull(aarrEndpoint(yearlyOf(inputs))) }),
  aarr_regression: (inputs: Yearly) => {
    const found = aarrRegression(yearlyOf(inputs));
    return { aarr: orNull(found?.aarr), slope: orNull(found?.slope) };
  },
  // undefined by either method
  aarr_undefined: (inputs: Yearly) => ({
    aarr: orNull(aarrRegression(yearlyOf(inputs))?.aarr ?? aarrEndpoint(yearlyOf(inputs))),
  }),
  arr_continuous: (inputs: Yearly) => ({ arr: orNull(continuousReductionRate(yearlyOf(inputs))) }),
  aarr_from_slope: ({ slopes }: { readonly slopes: readonly Maybe[] }) => ({
    aarrPercent: slopes.map((slope) => {
      const aarr = aarrFromSlope(numberOf(slope));
      return aarr === undefined ? null : aarr * 100;
    }),
  }),
  required_aarr: ({ baseline, target, years }: Record<'baseline' | 'target' | 'years', Maybe>) => ({
    aarr: orNull(
      requiredAarr({ baseline: numberOf(baseline), target: numberOf(target), years: numberOf(years) }),
    ),
  }),
  acceleration_factor: ({ observed, required }: Record<'observed' | 'required', Maybe>) => {
    const found = accelerationFactor({ observed: numberOf(observed), required: numberOf(required) });
    return {
      multiplier: orNull(found?.multiplier),
      gap: orNull(found?.gap),
      onTrack: orNull(found?.onTrack),
    };
  },
  project_constant_rate: ({ value, aarr, years }: Record<'value' | 'aarr' | 'years', Maybe>) => ({
    value: orNull(
      projectAtConstantRate({ value: numberOf(value), rate: numberOf(aarr), years: numberOf(years) }),
    ),
  }),
  opensdg_progress: ({
    base,
    cur,
    by,
    cy,
    target,
    ty,
    direction,
    limit,
    thresholds: own,
  }: CagrInputs & {
    readonly limit?: Maybe;
    readonly thresholds?: Readonly<Partial<Record<'high' | 'med' | 'low', number>>> | null;
  }) => {
    const found = openSdgProgress(
      {
        baseline: numberOf(base),
        actual: numberOf(cur),
        baselineYear: numberOf(by),
        actualYear: numberOf(cy),
        // what is not positive is negative there
        direction: direction === 'positive' ? 'increase' : 'decrease',
        ...given('target', target),
        ...given('targetYear', ty),
        ...given('limit', limit),
      },
      {
        thresholds: {
          ...given('high', own?.high),
          ...given('medium', own?.med),
          ...given('low', own?.low),
        },
      },
    );
    return {
      progressValue: orNull(found.value),
      score: orNull(found.score),
      status: snake(found.status),
      thresholds: thresholdsOf(found.thresholds),
      targetAchieved: found.targetAchieved,
    };
  },
  opensdg_status_from_score: ({
    score,
    targetAchieved,
  }: {
    readonly score: Maybe;
    readonly targetAchieved?: boolean | null;
  }) => ({
    status: snake(openSdgStatus(score ?? undefined, { targetAchieved: targetAchieved ?? false })),
  }),
  opensdg_indicator_rollup: ({
    scores,
    targetsAchieved,
  }: {
    readonly scores: readonly Maybe[];
    readonly targetsAchieved: readonly (boolean | null)[];
  }) => {
    const found = openSdgRollUp(
      scores.map((score, n) => ({
        score: score ?? undefined,
        targetAchieved: targetsAchieved[n] ?? false,
      })),
    );
    return { score: orNull(found.score), status: snake(found.status) };
  },
  cagr_progress_category: ({ base, cur, by, cy, target, ty, direction }: CagrInputs) => {
    const growth = growthOverRequired({
      baseline: numberOf(base),
      actual: numberOf(cur),
      baselineYear: numberOf(by),
      actualYear: numberOf(cy),
      target: numberOf(target),
      targetYear: numberOf(ty),
    });
    const { observed = Number.NaN, ratio = Number.NaN } = growth;
    const judged =
      target == null
        ? { growth: direction === 'negative' || direction === 'decreasing' ? -observed : observed }
        : { ratio };
    return {
      cagrObserved: orNull(growth.observed),
      cagrRequired: orNull(growth.required),
      ratio: orNull(growth.ratio),
      category: snake(growthCategory(judged)),
    };
  },
  escap_current_status_index: ({
    current,
    base,
    target,
    direction,
    parity,
  }: Record<'current' | 'base' | 'target', Maybe> & {
    readonly direction?: string | null;
    readonly parity?: boolean | null;
  }) => ({
    index: orNull(
      currentStatusIndex({
        baseline: numberOf(base),
        actual: numberOf(current),
        target: numberOf(target),
        direction: parity ? 'parity' : directionOf(direction),
      }),
    ),
  }),
  anticipated_progress: ({
    years,
    values,
    weights,
    base,
    target,
    targetYear,
    direction,
  }: Yearly &
    Record<'base' | 'target' | 'targetYear', Maybe> & {
      readonly weights?: readonly number[] | null;
      readonly direction?: string | null;
    }) => {
    const aim: AnticipatedAim = {
      baseline: numberOf(base),
      target: numberOf(target),
      targetYear: numberOf(targetYear),
      direction: directionOf(direction),
    };
    const yearly = yearlyOf({ years, values });
    const found = anticipatedProgress(yearly, aim, weights ? { weights } : {});
    return {
      projection: orNull(found?.projection),
      intercept: orNull(found?.intercept),
      slope: orNull(found?.slope),
      gapShare: orNull(found?.gapShare),
      status: orNull(found?.status),
    };
  },
};

const directionOf = (direction: string | null | undefined) =>
  direction?.startsWith('decreas') ? ('decrease' as const) : ('increase' as const);

const thresholdsOf = ({ high, medium, low, coefficient }: OpenSdgThresholds) => ({
  high,
  med: medium,
  low,
  ...(coefficient !== undefined && { coefficient }),
});
