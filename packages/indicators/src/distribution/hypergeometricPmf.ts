import { finiteNumber } from '../statistics/finiteNumber.ts';
import { logChoose } from './logChoose.ts';

/** Drawing without putting back; all three whole, 0 or more. */
export interface HypergeometricDraw {
  /** How many there are. */
  readonly population: number;
  /** How many of them are successes. */
  readonly successes: number;
  /** How many are drawn. */
  readonly draws: number;
}

/**
 * The probability of exactly k successes among draws without putting back: C(S, k) C(N − S, d − k) / C(N, d).
 * @param k number of successes drawn, whole; 0 where it cannot happen
 * @returns 0 to 1; `undefined` where a count is not whole, or more are drawn than there are
 * @example
 * ```ts
 * import { hypergeometricPmf } from '@jalon/indicators/distribution';
 * hypergeometricPmf(1, { population: 4, successes: 2, draws: 2 })?.toFixed(12); // => '0.666666666667'
 * ```
 */
export function hypergeometricPmf(
  k: number,
  { population, successes, draws }: HypergeometricDraw,
): number | undefined {
  const counts = [population, successes, draws];
  if (!(Number.isSafeInteger(k) && counts.every((count) => Number.isSafeInteger(count) && count >= 0)))
    return undefined;
  if (successes > population || draws > population) return undefined;
  if (k < Math.max(0, draws - (population - successes)) || k > Math.min(successes, draws)) return 0;
  return finiteNumber(
    Math.exp(
      logChoose(successes, k) + logChoose(population - successes, draws - k) - logChoose(population, draws),
    ),
  );
}
