import {
  cagr,
  holt,
  interpolateLinear,
  lastObservationCarriedForward,
  linearProjection,
  linearRegression,
  logLinearProjection,
  mannKendall,
  movingAverage,
  simpleExponentialSmoothing,
  targetAttainment,
  theilSen,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Maybe = number | null;
type XY = { readonly x: readonly Maybe[]; readonly y: readonly Maybe[] };
type Projection = XY & { readonly at: number; readonly confidence?: number | null };
type Values = { readonly y: readonly Maybe[] };

const orNull = <T>(value: T | undefined) => value ?? null;
const listed = (values: readonly (number | undefined)[]) => values.map(orNull);
const present = (values: readonly Maybe[]) => values.map((value) => value ?? undefined);
// a value without a moment is as good as missing
const pointsOf = ({ x, y }: XY) => ({
  x: x.map((at) => at ?? 0),
  y: y.map((value, n) => (x[n] === null ? undefined : (value ?? undefined))),
});
const given = <K extends string, V>(key: K, value: V | null | undefined) =>
  (value == null ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** The names of the vectors on trends, bound to the functions that compute them. */
export const trendBindings: Readonly<Record<string, Binding>> = {
  linear_trend_projection: ({ x, y, at, confidence }: Projection) => {
    const line = linearRegression(pointsOf({ x, y }));
    const found = linearProjection(pointsOf({ x, y }), at, given('confidence', confidence));
    return {
      intercept: orNull(line?.intercept),
      slope: orNull(line?.slope),
      slopeSe: orNull(line?.slopeError),
      slopeP: orNull(line?.slopeP),
      r2: orNull(line?.rSquared),
      sigma: orNull(line?.residualDeviation),
      predicted: orNull(found?.predicted),
      ciLower: orNull(found?.confidenceInterval?.lower),
      ciUpper: orNull(found?.confidenceInterval?.upper),
      piLower: orNull(found?.predictionInterval?.lower),
      piUpper: orNull(found?.predictionInterval?.upper),
    };
  },
  loglinear_trend_projection: ({ x, y, at, confidence }: Projection) => {
    const found = logLinearProjection(pointsOf({ x, y }), at, given('confidence', confidence));
    return {
      predicted: orNull(found?.predicted),
      piLower: orNull(found?.predictionInterval?.lower),
      piUpper: orNull(found?.predictionInterval?.upper),
      growthPerPeriod: orNull(found?.growthPerPeriod),
    };
  },
  target_attainment: ({
    x,
    y,
    target,
    by,
    direction,
  }: XY & { readonly target: number; readonly by: number; readonly direction?: string | null }) => {
    const found = targetAttainment(pointsOf({ x, y }), {
      target,
      by,
      direction: direction?.startsWith('decreas') ? 'decrease' : 'increase',
    });
    return { crossingAt: orNull(found?.crossingAt), probability: orNull(found?.probability) };
  },
  theil_sen: ({
    x,
    y,
    confidence,
    intercept,
  }: XY & { readonly confidence?: number | null; readonly intercept?: string | null }) => {
    const found = theilSen(pointsOf({ x, y }), {
      ...given('confidence', confidence),
      intercept: intercept === 'joint' ? 'joint' : 'conover',
    });
    return {
      slope: orNull(found?.slope),
      intercept: orNull(found?.intercept),
      ciLower: orNull(found?.slopeInterval?.lower),
      ciUpper: orNull(found?.slopeInterval?.upper),
    };
  },
  mann_kendall: ({ y, pMethod }: Values & { readonly pMethod?: string | null }) => {
    const known = pMethod === 'exact' || pMethod === 'normal-approximation' ? pMethod : undefined;
    const found = mannKendall(present(y), given('pMethod', known));
    return {
      S: orNull(found?.s),
      varS: orNull(found?.varianceS),
      z: orNull(found?.z),
      p: orNull(found?.p),
      tau: orNull(found?.tau),
    };
  },
  holt_linear: ({
    y,
    alpha,
    beta,
    initialLevel,
    initialTrend,
    h,
  }: Values & Readonly<Partial<Record<'alpha' | 'beta' | 'initialLevel' | 'initialTrend' | 'h', Maybe>>>) => {
    const initial =
      initialLevel == null || initialTrend == null ? undefined : { level: initialLevel, trend: initialTrend };
    const found = holt(present(y), {
      ...given('alpha', alpha),
      ...given('beta', beta),
      ...given('initial', initial),
      ...given('steps', h),
    });
    return { forecast: orNull(found?.forecast), level: orNull(found?.level), trend: orNull(found?.trend) };
  },
  simple_exponential_smoothing: ({
    y,
    alpha,
    initialLevel,
    h,
  }: Values & Readonly<Partial<Record<'alpha' | 'initialLevel' | 'h', Maybe>>>) => {
    const found = simpleExponentialSmoothing(present(y), {
      ...given('alpha', alpha),
      ...given('initialLevel', initialLevel),
      ...given('steps', h),
    });
    return { forecast: orNull(found?.forecast), level: orNull(found?.level) };
  },
  cagr: ({ first, last, periods }: Record<'first' | 'last' | 'periods', Maybe>) => ({
    cagr: orNull(
      cagr({ first: first ?? Number.NaN, last: last ?? Number.NaN, periods: periods ?? Number.NaN }),
    ),
  }),
  moving_average: ({ y, window }: Values & { readonly window: number }) => ({
    values: listed(movingAverage(present(y), window)),
  }),
  interpolate_linear: ({ x, y }: XY) => ({ values: listed(interpolateLinear(pointsOf({ x, y }))) }),
  locf: ({ y, maxAge, limit }: Values & { readonly maxAge?: Maybe; readonly limit?: Maybe }) => ({
    values: listed(lastObservationCarriedForward(present(y), given('maxAge', maxAge ?? limit))),
  }),
};
