import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/median.ts';

/**
 * How far each value lies from the middle, in robust standard deviations: 0.6745 (x − median) / MAD, where MAD is the median
 * distance from the median. Where more than half of the values are equal, the mean distance takes its place:
 * (x − median) / (1.253314 · MeanAD).
 * Source: Iglewicz, Hoaglin, How to Detect and Handle Outliers (1993); beyond ±3.5 they call a value an outlier.
 * @param values `undefined` where one is missing
 * @returns in the order of the values, `undefined` for a missing one; `undefined` where fewer than 3 are known, all are equal,
 * or one is not finite
 * @example
 * ```ts
 * import { modifiedZScores } from '@jalon/indicators';
 * modifiedZScores([2, 4, 6, 8, 40])?.map((z) => z && Math.round(z * 100) / 100); // => [-1.35, -0.67, 0, 0.67, 11.47]
 * modifiedZScores([5, 5, 5]); // => undefined
 * ```
 */
export function modifiedZScores(
  values: readonly (number | undefined)[],
): readonly (number | undefined)[] | undefined {
  const known = values.filter((value) => value !== undefined);
  const middle = median(known);
  if (middle === undefined || known.length < 3) return undefined;
  const distances = known.map((value) => Math.abs(value - middle));
  const typical = median(distances);
  const average = mean(distances);
  if (typical === undefined || average === undefined || average === 0) return undefined;
  // 0.6745 and 1.253314 make both agree with the standard deviation of a normal distribution
  const unit = typical > 0 ? typical / 0.6745 : average * 1.253314;
  const scores = values.map((value) => (value === undefined ? undefined : (value - middle) / unit + 0));
  return scores.every((score) => score === undefined || Number.isFinite(score)) ? scores : undefined;
}
