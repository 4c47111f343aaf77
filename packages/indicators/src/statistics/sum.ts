/**
 * Numbers that describe many numbers: a total, a centre, a spread.
 * @module
 */

/**
 * The sum of numbers, with what rounding loses kept beside it twice over, so that large and small numbers of both signs
 * add up: Σx, within one unit in the last place plus n · ε² · Σ|x|.
 * Source: Klein, A generalized Kahan-Babuška summation algorithm, Computing 76 (2006) 279–293, second order.
 * @returns in the unit of the values, 0 of nothing; `undefined` where a value is not finite or the sum is too large
 * @example
 * ```ts
 * import { sum } from '@jalon/indicators';
 * sum([0.1, 0.2, 0.3]); // => 0.6
 * sum([1e16, 1, -1e16]); // => 1
 * ```
 */
export function sum(values: readonly number[]): number | undefined {
  const found = addUp(values, 1);
  if (Number.isFinite(found)) return found;
  // too large on its way is not yet too large
  const scaled = addUp(values, 2 ** -64) * 2 ** 64;
  return Number.isFinite(scaled) ? scaled : undefined;
}

function addUp(values: readonly number[], scale: number): number {
  let total = 0;
  let lost = 0;
  let lostAgain = 0;
  for (const raw of values) {
    const value = raw * scale;
    const next = total + value;
    const error = rounding(total, value, next);
    total = next;
    const nextLost = lost + error;
    lostAgain += rounding(lost, error, nextLost);
    lost = nextLost;
  }
  const rough = total + lost;
  return rough + (rounding(total, lost, rough) + lostAgain);
}

/** What the sum of two numbers lost by being rounded, exactly. */
const rounding = (a: number, b: number, sum: number): number =>
  Math.abs(a) >= Math.abs(b) ? a - sum + b : b - sum + a;
