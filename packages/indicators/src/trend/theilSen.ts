import { normalQuantile } from '../distribution/normalQuantile.ts';
import { present } from '../result/present.ts';
import { median } from '../statistics/median.ts';
import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import { confidenceOf } from '../survey/interval/confidenceOf.ts';
import type { Interval } from '../survey/interval/Interval.ts';
import { pointsOfInterval } from './linearProjection.ts';
import { pointsOfLine } from './linearRegression.ts';
import { knownPoints, type Points } from './Points.ts';
import { tiedRuns } from './tiedRuns.ts';

/**
 * Where a median line is anchored. `conover`: median(y) − slope · median(x), through the point of medians (what scipy calls
 * "separate", its default); `joint`: median(y − slope · x), as many points above as below.
 */
export type TheilSenIntercept = 'conover' | 'joint';

/** Settings of {@link theilSen}. */
export interface TheilSenOptions extends ConfidenceOptions {
  /** Default `conover`. */
  readonly intercept?: TheilSenIntercept;
}

/** A line that a few outliers do not bend. */
export interface TheilSen {
  readonly n: number;
  /** Median of the slopes between any two points. */
  readonly slope: number;
  /** Level of the line at x = 0, in the unit of y, by the definition named in the settings. */
  readonly intercept: number;
  /** Confidence interval of the slope; left out below 5 points, and where ranks give none. */
  readonly slopeInterval?: Interval;
}

/**
 * The line whose slope is the median of the slopes between any two points, so that outliers do not bend it; with Sen's
 * interval for the slope from the ranks of those slopes.
 * Source: Theil (1950); Sen, JASA 63 (1968) 1379–1389; intercepts: Conover, Practical Nonparametric Statistics (1980);
 * Granato, USGS Techniques and Methods 4–A7 (2006).
 * @returns `undefined` below 3 points with a value, where all stand at one moment, and where a number is not finite
 * @throws JalonError `invalid-argument` where lists differ in length or the confidence is not between 0 and 1
 * @example
 * ```ts
 * import { theilSen } from '@jalon/indicators';
 * const points = { x: [1, 2, 3, 4, 5], y: [2, 4, 6, 8, 90] };
 * theilSen(points)?.slope; // => 2
 * theilSen(points)?.intercept; // => 0
 * ```
 */
export function theilSen(points: Points, options: TheilSenOptions = {}): TheilSen | undefined {
  const { intercept = 'conover' } = options;
  const { confidence, tail } = confidenceOf(options);
  const known = knownPoints(points);
  if (!known || known.x.length < pointsOfLine) return undefined;
  const { x, y } = known;
  const slopes = x.flatMap((at, n) =>
    x.slice(n + 1).flatMap((later, m) => {
      const step = later - at;
      return step === 0 ? [] : [((y[n + 1 + m] as number) - (y[n] as number)) / step + 0];
    }),
  );
  const slope = median(slopes);
  if (slope === undefined) return undefined;
  const anchor =
    intercept === 'joint'
      ? median(y.map((value, n) => value - slope * (x[n] as number)))
      : (median(y) ?? Number.NaN) - slope * (median(x) ?? Number.NaN);
  if (anchor === undefined || !Number.isFinite(anchor)) return undefined;
  const slopeInterval =
    y.length < pointsOfInterval ? undefined : senInterval(slopes, { x, y }, confidence, tail);
  return present({ n: x.length, slope, intercept: anchor + 0, slopeInterval });
}

/** The slopes at the two ranks that Kendall's S leaves at this confidence. */
function senInterval(
  slopes: readonly number[],
  { x, y }: { readonly x: readonly number[]; readonly y: readonly number[] },
  confidence: number,
  tail: number,
): Interval | undefined {
  const pairs = (count: number) => count * (count - 1) * (2 * count + 5);
  const tied = [...tiedRuns(x), ...tiedRuns(y)].reduce((total, count) => total + pairs(count), 0);
  const width = (normalQuantile(1 - tail) ?? Number.NaN) * Math.sqrt((pairs(y.length) - tied) / 18);
  const sorted = slopes.toSorted((a, b) => a - b);
  const lower = sorted[Math.max(roundHalfEven((sorted.length - width) / 2) - 1, 0)];
  const upper = sorted[Math.min(roundHalfEven((sorted.length + width) / 2), sorted.length - 1)];
  return lower === undefined || upper === undefined ? undefined : { lower, upper, confidence };
}

/** The nearest whole number, of two equally near the even one. */
function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  return value - floor === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(value);
}
