import { present } from '../result/present.ts';
import type { ConfidenceOptions } from '../survey/interval/ConfidenceOptions.ts';
import type { Interval } from '../survey/interval/Interval.ts';
import { type LinearProjection, linearProjection } from './linearProjection.ts';
import { linearRegression } from './linearRegression.ts';
import type { Points } from './Points.ts';

/** Where steady growth leads, and how sure that is. */
export interface LogLinearProjection extends LinearProjection {
  /** Share by which the values grow in a step of 1 in x; 0.02 is 2 %. */
  readonly growthPerPeriod: number;
}

/**
 * Where a steady rate of growth leads: the straight line through the logarithms of the values, taken back: exp(ŷ), the
 * middle (median) of what is to be expected, with growth exp(slope) − 1 per step.
 * Source: log-linear regression; Wooldridge, Introductory Econometrics, ch. 2.4, 6.4.
 * @param points values above 0
 * @param at the moment asked for, on the scale of x
 * @returns `undefined` below 3 points, where a value is 0 or less, and where {@link linearProjection} has no answer
 * @throws JalonError `invalid-argument` where lists differ in length or the confidence is not between 0 and 1
 * @example
 * ```ts
 * import { logLinearProjection } from '@jalon/indicators';
 * const doubling = logLinearProjection({ x: [0, 1, 2], y: [5, 10, 20] }, 4);
 * doubling?.predicted.toFixed(6); // => '80.000000'
 * doubling?.growthPerPeriod.toFixed(6); // => '1.000000'
 * ```
 */
export function logLinearProjection(
  points: Points,
  at: number,
  options: ConfidenceOptions = {},
): LogLinearProjection | undefined {
  const logs = { x: points.x, y: points.y.map((value) => (value === undefined ? value : Math.log(value))) };
  const hasLogs = points.y.every((value) => value === undefined || value > 0);
  const found = linearProjection(logs, at, options);
  const slope = linearRegression(logs)?.slope;
  if (!hasLogs || !found || slope === undefined) return undefined;
  const back = takenBack(found, Math.exp);
  const growthPerPeriod = Math.expm1(slope);
  return back && Number.isFinite(growthPerPeriod) ? { ...back, growthPerPeriod } : undefined;
}

/** A projection made on another scale, on the scale of the values; an interval that leaves all numbers is left out. */
export function takenBack(
  { predicted, confidenceInterval, predictionInterval }: LinearProjection,
  back: (value: number) => number,
): LinearProjection | undefined {
  const both = (interval: Interval | undefined): Interval | undefined => {
    if (!interval) return undefined;
    const [lower, upper] = [back(interval.lower), back(interval.upper)];
    return Number.isFinite(upper) ? { ...interval, lower, upper } : undefined;
  };
  const level = back(predicted);
  if (!Number.isFinite(level)) return undefined;
  return present({
    predicted: level,
    confidenceInterval: both(confidenceInterval),
    predictionInterval: both(predictionInterval),
  });
}
