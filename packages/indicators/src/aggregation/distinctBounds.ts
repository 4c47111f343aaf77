import { sum } from '../statistics/sum.ts';

/** Settings of {@link distinctBounds}. */
export interface DistinctBoundsOptions {
  /** How many there are at all, over the same window. */
  readonly population?: number;
}

/** Between how many and how many distinct units there were. */
export interface DistinctBounds {
  /** The largest count. */
  readonly lower: number;
  /** The sum of the counts, or the population where it is smaller; absent where a count is missing and so is it. */
  readonly upper?: number;
}

/**
 * Between how many and how many distinct people several counts stand for when nothing says who was counted twice:
 * max(counts) ≤ distinct ≤ min(Σ counts, population), all over the same window.
 * Source: Fréchet 1935, bounds of a union.
 * @param counts distinct people per place or organisation, 0 or more, `undefined` where one is missing
 * @returns `undefined` where no count is known, where the population is smaller than a count (a contradiction), and where
 * a number is negative or not finite
 * @example
 * ```ts
 * import { distinctBounds } from '@jalon/indicators';
 * distinctBounds([60, 60, 20], { population: 110 }); // => { lower: 60, upper: 110 }
 * distinctBounds([60, undefined]); // => { lower: 60 }
 * distinctBounds([60, 20], { population: 50 }); // => undefined
 * ```
 */
export function distinctBounds(
  counts: readonly (number | undefined)[],
  options: DistinctBoundsOptions = {},
): DistinctBounds | undefined {
  const { population } = options;
  const known = counts.filter((count) => count !== undefined);
  const limits = population === undefined ? known : [...known, population];
  if (known.length === 0 || !limits.every((limit) => limit >= 0 && Number.isFinite(limit))) return undefined;
  const lower = known.reduce((most, count) => Math.max(most, count), 0);
  const gross = known.length === counts.length ? (sum(known) ?? Infinity) : Infinity;
  const upper = Math.min(gross, population ?? Infinity);
  if (upper < lower) return undefined;
  return Number.isFinite(upper) ? { lower, upper } : { lower };
}
