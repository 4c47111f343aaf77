import { present } from '../result/present.ts';
import { binaryScale } from '../statistics/binaryScale.ts';
import { sum } from '../statistics/sum.ts';

/** One part of a weighted mean. */
export interface WeightedValue {
  /** `undefined` where it is missing. */
  readonly value?: number | undefined;
  /** How much it counts beside the others, 0 or more; default 1. */
  readonly weight?: number | undefined;
}

/** A mean over the parts that are there, and what the others could have made of it. */
export interface WeightedMean {
  /** In the unit of the values; absent where no part with a weight has a value. */
  readonly value?: number;
  /** Share of the weight whose value is known, 0 to 1. */
  readonly coverage: number;
  /** The mean if every missing value were 0: the worst case of achievements. In the unit of the values. */
  readonly ifMissingZero: number;
}

/**
 * A mean in which parts count by their weight: Σwx / Σw over the parts with a value, that is with the weights
 * renormalised; beside it the share of weight that was there, and the mean if what is missing were 0: Σwx over all the
 * weight.
 * Source: definition; Handbook on Constructing Composite Indicators, OECD/JRC 2008, on missing parts.
 * @param parts values in one unit with their weights
 * @returns `undefined` where there is no weight at all, and where a value or weight is not finite or a weight negative
 * @example
 * ```ts
 * import { weightedMean } from '@jalon/indicators';
 * const parts = [{ value: 0.75, weight: 3 }, { weight: 4 }, { value: 0.25, weight: 1 }];
 * weightedMean(parts)?.value; // => 0.625
 * weightedMean(parts)?.coverage; // => 0.5
 * weightedMean(parts)?.ifMissingZero; // => 0.3125
 * ```
 */
export function weightedMean(parts: readonly WeightedValue[]): WeightedMean | undefined {
  const weights = parts.map(({ weight = 1 }) => weight);
  const scale = binaryScale(weights) ?? Number.NaN;
  if (weights.some((weight) => weight < 0)) return undefined;
  // relative weights, so that nothing grows too large
  const weighed = parts.map(({ value, weight = 1 }) => ({ value, weight: weight / scale }));
  const known = weighed.flatMap(({ value, weight }) => (value === undefined ? [] : [{ value, weight }]));
  const total = sum(known.map(({ value, weight }) => value * weight));
  const all = sum(weighed.map(({ weight }) => weight)) ?? 0;
  const there = sum(known.map(({ weight }) => weight)) ?? 0;
  if (total === undefined || all === 0) return undefined;
  return present({
    // over no weight it is no number, and left out
    value: total / there + 0,
    coverage: there / all,
    ifMissingZero: total / all + 0,
  });
}
