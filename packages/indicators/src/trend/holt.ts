import { sum } from '../statistics/sum.ts';
import { bestOnGrid, requireSmoothing, requireSteps } from './smoothing.ts';

/**
 * Level and trend one step before the first value: `first-two`, on the line through the first two values; or known
 * beforehand, in the unit of the values and in units per step.
 */
export type HoltInitial = 'first-two' | { readonly level: number; readonly trend: number };

/** Settings of {@link holt}. */
export interface HoltOptions {
  /**
   * How much the newest value counts for the level, 0 to 1; without it, alpha and beta are the hundredths between 0.01 and
   * 0.99 that make the squared errors of one step ahead least.
   */
  readonly alpha?: number;
  /** How much the newest change of level counts for the trend, 0 to 1; found as alpha is. */
  readonly beta?: number;
  /** Default `first-two`. */
  readonly initial?: HoltInitial;
  /** How many steps ahead; default 1. */
  readonly steps?: number;
}

/** A level with a trend, both of which follow the values. */
export interface Holt {
  readonly alpha: number;
  readonly beta: number;
  /** The level after the last value. */
  readonly level: number;
  /** The change expected per step after the last value. */
  readonly trend: number;
  /** What each value was expected to be just before it came. */
  readonly fitted: readonly number[];
  /** level + h · trend, for h = 1, 2, … */
  readonly forecast: readonly number[];
  /** Σ(value − fitted)². */
  readonly squaredErrors: number;
}

/** Fewest values of Holt's method. */
const fewest = 6;

/**
 * Holt's linear method, for values whose trend may change: level(t) = α · value(t) + (1 − α)(level(t − 1) + trend(t − 1)),
 * trend(t) = β(level(t) − level(t − 1)) + (1 − β) · trend(t − 1).
 * Source: Holt (1957), reprinted Int. J. Forecasting 20 (2004) 5–10; Hyndman, Athanasopoulos, Forecasting, third edition, 8.2.
 * @param values at equal steps of time, in one unit
 * @returns in the unit of the values; `undefined` below 6 values, where one is missing, and where one is not finite
 * @throws JalonError `invalid-argument` where alpha or beta is not from 0 to 1, or the steps are no whole number from 0 on
 * @example
 * ```ts
 * import { holt } from '@jalon/indicators';
 * const steady = holt([2, 4, 6, 8, 10, 12], { alpha: 0.5, beta: 0.5, steps: 3 });
 * steady?.forecast; // => [14, 16, 18]
 * holt([2, 4, 6, 8, 10]); // => undefined
 * ```
 */
export function holt(values: readonly (number | undefined)[], options: HoltOptions = {}): Holt | undefined {
  const { alpha, beta, initial = 'first-two', steps = 1 } = options;
  requireSmoothing('alpha', alpha);
  requireSmoothing('beta', beta);
  requireSteps(steps);
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.length < fewest) return undefined;
  const start = startOf(known, initial);
  if (alpha !== undefined && beta !== undefined) return smoothed(known, alpha, beta, start, steps);
  const free = (alpha === undefined ? 1 : 0) + (beta === undefined ? 1 : 0);
  return bestOnGrid(
    [[]],
    (weights) => smoothed(known, alpha ?? weights[0] ?? 0, beta ?? weights.at(-1) ?? 0, start, steps),
    free,
  );
}

function startOf(known: readonly number[], initial: HoltInitial) {
  if (initial !== 'first-two') return initial;
  const [first = Number.NaN, second = Number.NaN] = known;
  return { level: first - (second - first), trend: second - first };
}

function smoothed(
  known: readonly number[],
  alpha: number,
  beta: number,
  start: { readonly level: number; readonly trend: number },
  steps: number,
): Holt | undefined {
  let { level, trend } = start;
  const fitted: number[] = [];
  for (const value of known) {
    const expected = level + trend;
    fitted.push(expected);
    const next = alpha * value + (1 - alpha) * expected;
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
  }
  const forecast = Array.from({ length: steps }, (_, n) => level + (n + 1) * trend);
  const squaredErrors = sum(known.map((value, n) => (value - (fitted[n] as number)) ** 2));
  const isBounded = [level, trend, ...forecast].every(Number.isFinite);
  return squaredErrors === undefined || !isBounded
    ? undefined
    : { alpha, beta, level, trend, fitted, forecast, squaredErrors };
}
