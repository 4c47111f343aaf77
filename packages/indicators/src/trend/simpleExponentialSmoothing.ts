import { sum } from '../statistics/sum.ts';
import { bestOnGrid, requireSmoothing, requireSteps } from './smoothing.ts';

/** Where smoothing starts: at the first value, at the mean of all, or at a level known beforehand. */
export type InitialLevel = 'first-value' | 'mean' | number;

/** Settings of {@link simpleExponentialSmoothing}. */
export interface SimpleExponentialSmoothingOptions {
  /**
   * How much the newest value counts, 0 to 1; without it the hundredth between 0.01 and 0.99 that makes the squared errors
   * of one step ahead least.
   */
  readonly alpha?: number;
  /** The level before the first value; default `first-value`. */
  readonly initialLevel?: InitialLevel;
  /** How many steps ahead; default 1. */
  readonly steps?: number;
}

/** A level that follows the values, older ones counting ever less. */
export interface SimpleExponentialSmoothing {
  readonly alpha: number;
  /** The level after the last value. */
  readonly level: number;
  /** What each value was expected to be just before it came. */
  readonly fitted: readonly number[];
  /** The same level for each step ahead. */
  readonly forecast: readonly number[];
  /** Σ(value − fitted)². */
  readonly squaredErrors: number;
}

/**
 * Simple exponential smoothing, for values without a trend: level(t) = α · value(t) + (1 − α) · level(t − 1).
 * Source: Brown (1956); Hyndman, Athanasopoulos, Forecasting: Principles and Practice, third edition, 8.1.
 * @param values at equal steps of time, in one unit
 * @returns in the unit of the values; `undefined` of nothing, where a value is missing, and where one is not finite
 * @throws JalonError `invalid-argument` where alpha is not from 0 to 1, or the steps are no whole number from 0 on
 * @example
 * ```ts
 * import { simpleExponentialSmoothing } from '@jalon/indicators';
 * const smoothed = simpleExponentialSmoothing([8, 12, 10], { alpha: 0.5, steps: 2 });
 * smoothed?.fitted; // => [8, 8, 10]
 * smoothed?.forecast; // => [10, 10]
 * ```
 */
export function simpleExponentialSmoothing(
  values: readonly (number | undefined)[],
  options: SimpleExponentialSmoothingOptions = {},
): SimpleExponentialSmoothing | undefined {
  const { alpha, initialLevel = 'first-value', steps = 1 } = options;
  requireSmoothing('alpha', alpha);
  requireSteps(steps);
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.length === 0) return undefined;
  const start = startLevel(known, initialLevel);
  const smooth = (weight: number) => smoothed(known, weight, start, steps);
  return alpha === undefined ? bestOnGrid([[]], ([each = Number.NaN]) => smooth(each), 1) : smooth(alpha);
}

function startLevel(known: readonly number[], initial: InitialLevel): number {
  if (typeof initial === 'number') return initial;
  return (initial === 'mean' ? (sum(known) ?? Number.NaN) / known.length : known[0]) ?? Number.NaN;
}

function smoothed(
  known: readonly number[],
  alpha: number,
  start: number,
  steps: number,
): SimpleExponentialSmoothing | undefined {
  let level = start;
  const fitted: number[] = [];
  for (const value of known) {
    fitted.push(level);
    level = alpha * value + (1 - alpha) * level;
  }
  const squaredErrors = sum(known.map((value, n) => (value - (fitted[n] as number)) ** 2));
  if (squaredErrors === undefined || !Number.isFinite(level)) return undefined;
  return { alpha, level, fitted, forecast: Array.from({ length: steps }, () => level), squaredErrors };
}
