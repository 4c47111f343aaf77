import { JalonError } from '@jalon/core';
import { quantile } from '../statistics/quantile.ts';

/** Quartiles, and the fences beyond which a value stands out. */
export interface TukeyFences {
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Below it a value stands out. */
  readonly lower: number;
  /** Above it a value stands out. */
  readonly upper: number;
}

/**
 * The fences of a box plot: Q1 − k (Q3 − Q1) and Q3 + k (Q3 − Q1), quartiles by linear interpolation (type 7).
 * Source: Tukey, Exploratory Data Analysis (1977), § 2D: k = 1.5 for values that are outside, 3 for those far out.
 * @param values in one unit; `undefined` where one is missing
 * @param options `k`: above 0, default 1.5
 * @returns in the unit of the values; `undefined` where fewer than 4 are known or one is not finite
 * @throws JalonError `invalid-argument` where `k` is no number above 0
 * @example
 * ```ts
 * import { tukeyFences } from '@jalon/indicators';
 * tukeyFences([1, 2, 3, 4, 5]); // => { lowerQuartile: 2, upperQuartile: 4, lower: -1, upper: 7 }
 * ```
 */
export function tukeyFences(
  values: readonly (number | undefined)[],
  options: { readonly k?: number } = {},
): TukeyFences | undefined {
  const { k = 1.5 } = options;
  if (!(k > 0 && Number.isFinite(k))) {
    throw new JalonError('invalid-argument', `A factor above 0 was expected, found ${k}.`, { k });
  }
  const known = values.filter((value) => value !== undefined);
  const lowerQuartile = quantile(known, 0.25);
  const upperQuartile = quantile(known, 0.75);
  if (lowerQuartile === undefined || upperQuartile === undefined || known.length < 4) return undefined;
  const reach = k * (upperQuartile - lowerQuartile);
  const [lower, upper] = [lowerQuartile - reach, upperQuartile + reach];
  return Number.isFinite(lower) && Number.isFinite(upper)
    ? {
        lowerQuartile: lowerQuartile + 0,
        upperQuartile: upperQuartile + 0,
        lower: lower + 0,
        upper: upper + 0,
      }
    : undefined;
}
