import betainc from '@stdlib/math-base-special-betainc';
import { finiteNumber } from '../statistics/finiteNumber.ts';

/**
 * The probability of at most k successes in n independent trials: I(1 − p; n − k, k + 1).
 * @param k number of successes, whole
 * @param n number of trials, whole, 0 to 10 million: beyond, the incomplete beta function loses its digits
 * @param p probability of one success, 0 to 1
 * @returns 0 to 1; `undefined` where k or n is not whole, n too large, or p no probability
 * @example
 * ```ts
 * import { binomialCdf } from '@jalon/indicators/distribution';
 * binomialCdf(1, 2, 0.5)?.toFixed(12); // => '0.750000000000'
 * ```
 */
export function binomialCdf(k: number, n: number, p: number): number | undefined {
  if (!(Number.isSafeInteger(k) && Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1)) return undefined;
  if (k < 0) return 0;
  if (k >= n) return 1;
  return n > 1e7 ? undefined : finiteNumber(betainc(1 - p, n - k, k + 1));
}
