import { sum } from '../../statistics/sum.ts';

/**
 * How many equally weighted people tell as much as these weighted ones: (Σw)² / Σw².
 * Source: L. Kish, Survey Sampling, 1965, section 11.7.
 * @param weights one per respondent, 0 or more
 * @returns people, at most as many as there are weights; `undefined` of nothing, where all weights are 0, one is negative
 * @example
 * ```ts
 * import { effectiveSampleSize } from '@jalon/indicators';
 * effectiveSampleSize([1, 1, 1, 1]); // => 4
 * effectiveSampleSize([3, 1]); // => 1.6
 * ```
 */
export function effectiveSampleSize(weights: readonly number[]): number | undefined {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (!(largest > 0 && Number.isFinite(largest)) || weights.some((weight) => weight < 0)) return undefined;
  // a power of two scales without rounding, so that no square is too large or too small
  const scale = 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
  const scaled = weights.map((weight) => weight / scale);
  const total = sum(scaled) ?? 0;
  const squares = sum(scaled.map((weight) => weight ** 2)) ?? 0;
  return total ** 2 / squares;
}
