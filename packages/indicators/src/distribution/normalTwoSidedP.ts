import erfc from '@stdlib/math-base-special-erfc';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The probability that a standard normal variable lies at least as far from 0 as z: erfc(|z| / √2).
 * @returns 0 to 1; `undefined` where z is not a number
 * @example
 * ```ts
 * import { normalTwoSidedP } from '@jalon/indicators/distribution';
 * normalTwoSidedP(0); // => 1
 * ```
 */
export const normalTwoSidedP = (z: number): number | undefined =>
  finiteNumber(erfc(Math.abs(z) / Math.SQRT2));
