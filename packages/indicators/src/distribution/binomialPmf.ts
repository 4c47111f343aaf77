import { finiteNumber } from '../statistics/finiteNumber.ts';
import { logChoose } from './logChoose.ts';

/**
 * The probability of exactly k successes in n independent trials: C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ.
 * @param k number of successes, whole; 0 where it is more than n or less than 0
 * @param n number of trials, whole, 0 or more
 * @param p probability of one success, 0 to 1
 * @returns 0 to 1; `undefined` where k or n is not whole, or p no probability
 * @example
 * ```ts
 * import { binomialPmf } from '@jalon/indicators/distribution';
 * binomialPmf(1, 2, 0.5)?.toFixed(12); // => '0.500000000000'
 * ```
 */
export function binomialPmf(k: number, n: number, p: number): number | undefined {
  if (!(Number.isSafeInteger(k) && Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) return undefined;
  if (k < 0 || k > n) return 0;
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  return finiteNumber(Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p)));
}
