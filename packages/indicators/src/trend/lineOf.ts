import { present } from '../result/present.ts';
import type { Reason } from '../result/Result.ts';
import { isoDay } from '../schedule/dayNumber.ts';
import { attainmentOf } from './attainmentOf.ts';
import { pointsOfInterval } from './linearProjection.ts';
import { type LinearRegression, linearRegression } from './linearRegression.ts';
import { logLinearProjection } from './logLinearProjection.ts';
import { mannKendall } from './mannKendall.ts';
import type { Points } from './Points.ts';
import { requiredRate } from './requiredRate.ts';
import { scaleOf } from './scaleOf.ts';
import type { TrendIndicator } from './TrendIndicator.ts';
import type { Trend, TrendProjection, TrendScale } from './TrendResult.ts';
import type { TrendWarn } from './TrendWarn.ts';
import type { TrendAim } from './trendAim.ts';
import type { DatedPoint } from './trendPoints.ts';
import { trendScales } from './trendScales.ts';
import { yearsFrom } from './yearsFrom.ts';

/** What a line is asked. Days are day numbers. */
interface LineSetting {
  readonly indicator: TrendIndicator;
  readonly scale: TrendScale | undefined;
  readonly confidence: number;
  readonly to: number | undefined;
  readonly aim: TrendAim | undefined;
}

/** A trend without the series it was read from. */
type TrendLine = Omit<Trend, 'segments'>;

/** The line through the values of one segment, where it leads, whether it reaches the target; or why there is none. */
export function lineOf(
  used: readonly DatedPoint[],
  setting: LineSetting,
  warn: TrendWarn,
): TrendLine | { readonly reason: Reason } {
  const { indicator, aim, to } = setting;
  const [first, last] = [used[0], used.at(-1)];
  if (!first || !last) return { reason: 'no-actual' };
  const [origin, span] = [first.day, yearsFrom(first.day, last.day)];
  const y = used.map(({ point }) => point.value);
  const points = { x: used.map(({ day }) => yearsFrom(origin, day)), y };
  const scale = scaleOf(setting.scale, indicator.unit, y, aim?.target);
  const fit = fitOn(scale, points);
  if ('reason' in fit) return fit;
  const ends = [0, span].map((at) => trendScales[scale].project(points, at, {})?.predicted);
  const [start = Number.NaN, end = Number.NaN] = ends;
  const perYear = requiredRate({ actual: start, target: end, remaining: span });
  if (perYear === undefined) return { reason: 'too-large' };

  const mayJudge = judges(fit, indicator, warn);
  const shown = { points, origin, scale, mayJudge };
  const due = aim && (Number.isFinite(aim.due) ? aim.due : to);
  const isAhead = aim !== undefined && due !== undefined && due > last.day;
  const date = to ?? (isAhead ? due : undefined);
  const attainment = isAhead
    ? attainmentOf(points, {
        ...shown,
        ...aim,
        due,
        direction: aim.direction ?? (aim.target < start ? 'decrease' : 'increase'),
        perYear,
        last: { value: last.point.value, day: last.day },
      })
    : undefined;
  const furthest = Math.max(date ?? origin, isAhead ? due : origin);
  const horizon = 2 * last.day - origin;
  if (furthest > horizon) warn('horizon-beyond-span', { date: isoDay(horizon) });
  return present({
    start: isoDay(origin),
    end: isoDay(last.day),
    n: fit.n,
    scale,
    perYear,
    growthPerYear: scale === 'log' ? logLinearProjection(points, span)?.growthPerPeriod : undefined,
    fitted: { start, end },
    rSquared: fit.rSquared,
    ...testsOf(fit, y),
    projection: date === undefined ? undefined : projectionOn(date, shown, setting, warn),
    attainment,
  });
}

/** The line on a scale, or why there is none. */
function fitOn(scale: TrendScale, points: Points): LinearRegression | { readonly reason: Reason } {
  const { holds, to } = trendScales[scale];
  const values = points.y.flatMap((value) => value ?? []);
  if (!values.every(holds)) return { reason: 'outside-domain' };
  const fit = linearRegression({ x: points.x, y: values.map(to) });
  if (fit) return fit;
  return { reason: values.length < 3 || new Set(points.x).size < 2 ? 'too-few-values' : 'too-large' };
}

/** Whether intervals and probabilities may be told; if not, it says why. */
function judges(
  { n, residualDeviation }: LinearRegression,
  { basis }: TrendIndicator,
  warn: TrendWarn,
): boolean {
  const isShort = n < pointsOfInterval;
  const isExact = residualDeviation === 0;
  const isTotal = basis === 'running-total';
  if (isShort) warn('few-values', { n }, 'hint');
  else if (isExact) warn('no-scatter', { n }, 'hint');
  if (isTotal) warn('running-total', {}, 'hint');
  return !isShort && !isExact && !isTotal;
}

/** Tests of there being a trend at all, from as many values on as an interval needs. */
function testsOf({ n, slopeP }: LinearRegression, y: readonly number[]): Pick<Trend, 'p' | 'monotone'> {
  if (n < pointsOfInterval) return {};
  const found = mannKendall(y);
  return present({ p: slopeP, monotone: found && present({ tau: found.tau, p: found.p }) });
}

/** Where the line leads on a day; what lies beyond the values that there can be is said. */
function projectionOn(
  date: number,
  shown: {
    readonly points: Points;
    readonly origin: number;
    readonly scale: TrendScale;
    readonly mayJudge: boolean;
  },
  { confidence, indicator }: LineSetting,
  warn: TrendWarn,
): TrendProjection | undefined {
  const { points, origin, scale, mayJudge } = shown;
  const found = trendScales[scale].project(points, yearsFrom(origin, date), { confidence });
  if (!found) return undefined;
  const { predicted, predictionInterval, confidenceInterval } = found;
  const projection = present({
    date: isoDay(date),
    value: predicted,
    predictionInterval: mayJudge ? predictionInterval : undefined,
    confidenceInterval: mayJudge ? confidenceInterval : undefined,
  });
  const { min, max } = limitsOf(indicator, points);
  const { lower, upper } = projection.predictionInterval ?? { lower: predicted, upper: predicted };
  if (lower < min || upper > max) warn('leaves-range', { date: isoDay(date) });
  return projection;
}

/** The values that there can be: as declared; of a rate whose values are shares, 0 to 1. */
function limitsOf({ unit, min, max }: TrendIndicator, points: Points): { min: number; max: number } {
  const isShare =
    unit === 'ratio' && points.y.every((value) => value === undefined || (value >= 0 && value <= 1));
  return {
    min: min ?? (isShare ? 0 : Number.NEGATIVE_INFINITY),
    max: max ?? (isShare ? 1 : Number.POSITIVE_INFINITY),
  };
}
