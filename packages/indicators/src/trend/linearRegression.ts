import { tTwoSidedP } from '../distribution/tTwoSidedP.ts';
import { present } from '../result/present.ts';
import { type LeastSquares, leastSquares } from './leastSquares.ts';
import { knownPoints, type Points, requireOneLength } from './Points.ts';

/** A straight line fitted to values over time. */
export interface LinearRegression {
  /** Points used. */
  readonly n: number;
  /** Change of y for a step of 1 in x. */
  readonly slope: number;
  /** Level of the line at x = 0, in the unit of y. */
  readonly intercept: number;
  /** Standard error of the slope. */
  readonly slopeError: number;
  /** Two-sided probability of a slope this far from 0 where there is none; left out where no point is off the line. */
  readonly slopeP?: number;
  /** Share of the variation of y that the line explains, 0 to 1; left out where y does not vary. */
  readonly rSquared?: number;
  /** Standard deviation of the points about the line, √(Σ(y − ŷ)² / (n − 2)), in the unit of y. */
  readonly residualDeviation: number;
}

/** Settings of {@link linearRegression}. */
export interface LinearRegressionOptions {
  /** How much each point counts, 0 or more, one per point; default all alike. */
  readonly weights?: readonly number[];
}

/** Fewest points of a line: two always lie on one. */
export const pointsOfLine = 3;

/**
 * The straight line through values over time that makes the squared distances from it least: slope = Σ(x − x̄)(y − ȳ) /
 * Σ(x − x̄)².
 * Source: ordinary (with weights: weighted) least squares; Montgomery, Peck, Vining, Introduction to Linear Regression
 * Analysis, ch. 2.
 * @param points missing values are left out
 * @returns `undefined` below 3 points with a value, where all stand at one moment, and where a number is not finite
 * @throws JalonError `invalid-argument` where lists differ in length
 * @example
 * ```ts
 * import { linearRegression } from '@jalon/indicators';
 * const line = linearRegression({ x: [1, 2, 3, 4], y: [3, 5, 6, 10] });
 * line?.slope; // => 2.2
 * line?.intercept; // => 0.5
 * linearRegression({ x: [1, 2], y: [3, 5] }); // => undefined
 * ```
 */
export function linearRegression(
  points: Points,
  options: LinearRegressionOptions = {},
): LinearRegression | undefined {
  const { weights } = options;
  if (weights) requireOneLength(points.x, weights);
  const known = knownPoints(points);
  const line =
    known &&
    leastSquares(
      known.x,
      known.y,
      weights?.filter((_, n) => points.y[n] !== undefined),
    );
  return line && line.n >= pointsOfLine ? describeLine(line) : undefined;
}

function describeLine(line: LeastSquares): LinearRegression | undefined {
  const { n, slope, intercept, spread, residualSquares, totalSquares } = line;
  const residualDeviation = Math.sqrt(residualSquares / (n - 2));
  const slopeError = residualDeviation / Math.sqrt(spread);
  if (!Number.isFinite(slopeError)) return undefined;
  return present({
    n,
    slope,
    intercept,
    slopeError,
    slopeP: slopeError > 0 ? tTwoSidedP(slope / slopeError, n - 2) : undefined,
    rSquared: totalSquares > 0 ? Math.max(0, 1 - residualSquares / totalSquares) : undefined,
    residualDeviation,
  });
}
