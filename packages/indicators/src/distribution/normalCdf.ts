import erfc from '@stdlib/math-base-special-erfc';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The probability that a standard normal variable is at most x: erfc(−x / √2) / 2, precise in both tails.
 * @returns 0 to 1; `undefined` where x is not a number
 * @example
 * ```ts
 * import { normalCdf } from '@jalon/indicators/distribution';
 * normalCdf(0); // => 0.5
 * ```
 */
export const normalCdf = (x: number): number | undefined => finiteNumber(erfc(-x / Math.SQRT2) / 2);
