import { pairsOf } from './pairsOf.ts';

/**
 * By how much pairs of units that stand in one order on both measures outweigh those in opposite orders, corrected for
 * ties: τ-b = (C − D) / √((P − Tx)(P − Ty)) with P = n(n − 1) / 2 pairs of units, C in one order, D in opposite orders,
 * Tx and Ty tied on one measure.
 * Source: Kendall, Biometrika 33 (1945) 239–251.
 * @param x one value per unit, `undefined` where it is missing; a unit with a missing side is left out
 * @param y in the same order
 * @returns from −1 to 1; `undefined` of fewer than two units, where one side does not vary, and where a value is not
 * finite
 * @throws JalonError `invalid-argument` where the arrays differ in length
 * @example
 * ```ts
 * import { kendallTauB } from '@jalon/indicators';
 * kendallTauB([1, 2, 3], [1, 3, 2]); // => 1 / 3
 * ```
 */
export function kendallTauB(
  x: readonly (number | undefined)[],
  y: readonly (number | undefined)[],
): number | undefined {
  const units = pairsOf(x, y);
  if (!units.flat().every(Number.isFinite)) return undefined;
  let balance = 0;
  let apartInX = 0;
  let apartInY = 0;
  for (const [n, [a, b]] of units.entries()) {
    for (const [c, d] of units.slice(n + 1)) {
      const [inX, inY] = [order(a, c), order(b, d)];
      balance += inX * inY;
      apartInX += Math.abs(inX);
      apartInY += Math.abs(inY);
    }
  }
  const pairs = Math.sqrt(apartInX * apartInY);
  return pairs === 0 ? undefined : Math.max(-1, Math.min(1, balance / pairs));
}

const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
