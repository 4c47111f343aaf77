import gammaln from '@stdlib/math-base-special-gammaln';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The natural logarithm of the gamma function: ln Γ(x), so that ln n! = logGamma(n + 1).
 * Source: NIST Digital Library of Mathematical Functions, 5.2.
 * @param x above 0
 * @returns a plain number; `undefined` where x is not above 0
 * @example
 * ```ts
 * import { logGamma } from '@jalon/indicators/distribution';
 * logGamma(5); // => Math.log(24)
 * ```
 */
export const logGamma = (x: number): number | undefined => (x > 0 ? finiteNumber(gammaln(x)) : undefined);
