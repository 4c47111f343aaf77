import { betaCdf } from '../distribution/betaCdf.ts';
import { present } from '../result/present.ts';
import { binaryScale } from './binaryScale.ts';
import { pairsOf } from './pairsOf.ts';
import { sum } from './sum.ts';

/** A coefficient of correlation, with what it takes to read it. */
export interface Correlation {
  /** From −1 to 1. */
  readonly coefficient: number;
  /** Pairs with both values. */
  readonly n: number;
  /** Two-sided p-value of no correlation; absent of fewer than three pairs. */
  readonly p?: number;
}

/**
 * How close to a straight line two measures of the same units lie: r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² · Σ(y − ȳ)²), with
 * the two-sided p-value of Student’s t = r √((n − 2) / (1 − r²)).
 * Source: Pearson 1895; Fisher, Biometrika 10 (1915) 507–521. A p-value supposes a probability sample.
 * @param x one value per unit, `undefined` where it is missing; a pair with a missing side is left out
 * @param y in the same order
 * @returns `undefined` of fewer than two pairs, where one side does not vary, and where a value is not finite
 * @throws JalonError `invalid-argument` where the arrays differ in length
 * @example
 * ```ts
 * import { pearsonCorrelation } from '@jalon/indicators';
 * pearsonCorrelation([1, 2, 3, undefined], [2, 4, 6, 9])?.coefficient; // => 1
 * pearsonCorrelation([1, 2, 3], [5, 5, 5]); // => undefined
 * ```
 */
export function pearsonCorrelation(
  x: readonly (number | undefined)[],
  y: readonly (number | undefined)[],
): Correlation | undefined {
  const pairs = pairsOf(x, y);
  const n = pairs.length;
  const a = deviations(pairs.map(([value]) => value));
  const b = deviations(pairs.map(([, value]) => value));
  if (!a || !b) return undefined;
  const products = sum(a.map((value, at) => value * (b[at] ?? 0))) ?? 0;
  const spread = Math.sqrt(squares(a) * squares(b));
  const coefficient = Math.max(-1, Math.min(1, products / spread));
  const p = betaCdf(1 - coefficient ** 2, (n - 2) / 2, 0.5);
  return present({ coefficient, n, p: n < 3 ? undefined : p });
}

const squares = (values: readonly number[]): number => sum(values.map((value) => value ** 2)) ?? 0;

/** Distances from the mean at a size at which they can be squared, or nothing where there is no distance. */
function deviations(values: readonly number[]): readonly number[] | undefined {
  const scale = binaryScale(values);
  if (values.length < 2 || scale === undefined || values.every((value) => value === values[0]))
    return undefined;
  const scaled = values.map((value) => value / scale);
  const centre = (sum(scaled) ?? 0) / values.length;
  const apart = scaled.map((value) => value - centre);
  const width = binaryScale(apart) ?? 1;
  return apart.every((value) => value === 0) ? undefined : apart.map((value) => value / width);
}
