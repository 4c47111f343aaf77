import { sum } from '../statistics/sum.ts';

/** A straight line through points, with the sums that everything else is read from. */
export interface LeastSquares {
  readonly n: number;
  readonly slope: number;
  readonly intercept: number;
  /** Where the line turns: the (weighted) means. */
  readonly centre: { readonly x: number; readonly y: number };
  /** Σw(x − x̄)². */
  readonly spread: number;
  /** Σw(y − ŷ)²; exactly 0 where only rounding separates the points from the line. */
  readonly residualSquares: number;
  /** Σw(y − ȳ)². */
  readonly totalSquares: number;
}

/** What rounding leaves of a sum of squares, as a share of Σwy²: some (10 ε)². */
const roundingShare = 1e-29;

/**
 * The line that makes the weighted sum of squared distances least, from two moments on.
 * @param x finite numbers
 * @param y finite numbers
 * @param weights 0 or more, one per point; default 1
 */
export function leastSquares(
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[] = x.map(() => 1),
): LeastSquares | undefined {
  if (!weights.every((weight) => weight >= 0 && weight < Infinity)) return undefined;
  const used = x.filter((_, n) => weightAt(n) > 0);
  function weightAt(n: number): number {
    return weights[n] as number;
  }
  if (new Set(used).size < 2) return undefined;
  const total = (term: (x: number, y: number) => number): number =>
    sum(x.map((at, n) => weightAt(n) * term(at, y[n] as number))) ?? Number.NaN;
  const weight = total(() => 1);
  const centre = { x: total((at) => at) / weight + 0, y: total((_, value) => value) / weight + 0 };
  const spread = total((at) => (at - centre.x) ** 2);
  const slope = total((at, value) => (at - centre.x) * (value - centre.y)) / spread + 0;
  const intercept = centre.y - slope * centre.x + 0;
  const squares = total((at, value) => (value - centre.y - slope * (at - centre.x)) ** 2);
  const level = total((_, value) => value ** 2);
  const residualSquares = squares <= roundingShare * level ? 0 : squares;
  const totalSquares = total((_, value) => (value - centre.y) ** 2);
  const found = { n: used.length, slope, intercept, centre, spread, residualSquares, totalSquares };
  const numbers = [slope, intercept, centre.x, centre.y, spread, squares, level, totalSquares];
  return numbers.every(Number.isFinite) && spread > 0 ? found : undefined;
}
