import { tQuantile } from '../distribution/tQuantile.ts';
import { present } from '../result/present.ts';
import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import { confidenceOf } from '../survey/interval/confidenceOf.ts';
import type { Interval } from '../survey/interval/Interval.ts';
import { leastSquares } from './leastSquares.ts';
import { pointsOfLine } from './linearRegression.ts';
import { knownPoints, type Points } from './Points.ts';

/** Where a line leads, and how sure that is. */
export interface LinearProjection {
  /** Level of the line at the moment asked for, in the unit of y. */
  readonly predicted: number;
  /** Where the line itself lies at that moment; left out below 5 points. */
  readonly confidenceInterval?: Interval;
  /** Where a single new value would fall; left out below 5 points. */
  readonly predictionInterval?: Interval;
}

/** Fewest points of an interval or a probability about a line. */
export const pointsOfInterval = 5;

/**
 * Where the straight line through values over time leads, with the interval of the line and that of a new value:
 * ŷ ± t · s · √(1/n + (x − x̄)² / Σ(x − x̄)²), for a new value √(1 + 1/n + …).
 * Source: ordinary least squares; Montgomery, Peck, Vining, Introduction to Linear Regression Analysis, ch. 2.4–2.5.
 * @param at the moment asked for, on the scale of x
 * @returns `undefined` below 3 points with a value, where all stand at one moment, and where a number is not finite
 * @throws JalonError `invalid-argument` where lists differ in length or the confidence is not between 0 and 1
 * @example
 * ```ts
 * import { linearProjection } from '@jalon/indicators';
 * const years = [2019, 2020, 2021, 2022, 2023];
 * const next = linearProjection({ x: years, y: [10, 12, 13, 15, 20] }, 2024);
 * next?.predicted.toFixed(1); // => '20.9'
 * next?.predictionInterval?.lower.toFixed(1); // => '14.9'
 * next?.predictionInterval?.upper.toFixed(1); // => '26.9'
 * ```
 */
export function linearProjection(
  points: Points,
  at: number,
  options: ConfidenceOptions = {},
): LinearProjection | undefined {
  const { confidence, tail } = confidenceOf(options);
  const spot = predictAt(points, at);
  if (!spot) return undefined;
  const { predicted, lineError, valueError, n } = spot;
  const t = n < pointsOfInterval ? undefined : tQuantile(1 - tail, n - 2);
  const around = (error: number): Interval | undefined => {
    const [lower, upper] = [predicted - (t ?? Number.NaN) * error, predicted + (t ?? Number.NaN) * error];
    return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper, confidence } : undefined;
  };
  return present({
    predicted,
    confidenceInterval: around(lineError),
    predictionInterval: around(valueError),
  });
}

/** The level of the line at a moment with its standard errors: of the line, of a new value. */
export function predictAt(points: Points, at: number) {
  const known = knownPoints(points);
  const line = known && leastSquares(known.x, known.y);
  if (!line || line.n < pointsOfLine || !Number.isFinite(at)) return undefined;
  const { n, slope, intercept, centre, spread, residualSquares } = line;
  const predicted = centre.y + slope * (at - centre.x);
  const deviation = Math.sqrt(residualSquares / (n - 2));
  const leverage = 1 / n + (at - centre.x) ** 2 / spread;
  const [lineError, valueError] = [deviation * Math.sqrt(leverage), deviation * Math.sqrt(1 + leverage)];
  if (![predicted, valueError].every(Number.isFinite)) return undefined;
  return { predicted, lineError, valueError, n, slope, intercept };
}
