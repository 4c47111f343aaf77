import { JalonError } from '@jalon/core';
import { sum } from './sum.ts';

/** Settings of {@link sharesByLargestRemainder}. */
export interface SharesOptions {
  /** Decimals of the percentages, 0 to 6; default 0. */
  readonly decimals?: number;
}

/**
 * Rounded shares of a whole that add up to exactly 100 %: each is rounded down, and what is left goes to the largest
 * remainders; of equal remainders to the larger count, then to the one that stands first.
 * Source: Hamilton’s method of apportionment (largest remainder); Balinski, Young, Fair Representation, 1982.
 * @param counts counts or amounts, 0 or more
 * @returns fractions (0.34 for 34 %) in the order of the counts, each a whole number of percent or of its decimals;
 * `undefined` where there is nothing to share out, and where a count is negative or not finite
 * @throws JalonError `invalid-argument` where `decimals` is not a whole number from 0 to 6
 * @example
 * ```ts
 * import { sharesByLargestRemainder } from '@jalon/indicators';
 * sharesByLargestRemainder([1, 1, 1]); // => [0.34, 0.33, 0.33]
 * sharesByLargestRemainder([2, 1], { decimals: 1 }); // => [0.667, 0.333]
 * ```
 */
export function sharesByLargestRemainder(
  counts: readonly number[],
  options: SharesOptions = {},
): readonly number[] | undefined {
  const { decimals = 0 } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 6)
    throw new JalonError('invalid-argument', `Decimals from 0 to 6 were expected, found ${decimals}.`, {
      decimals,
    });
  if (!counts.every((count) => count >= 0 && Number.isFinite(count))) return undefined;
  const whole = 10 ** (decimals + 2);
  const largest = counts.reduce((most, count) => Math.max(most, count), 0);
  // whole numbers stay whole; what is too large to be multiplied is made smaller by a power of 2
  const scale = largest > 2 ** 900 ? 2 ** -200 : largest < 2 ** -900 ? 2 ** 200 : 1;
  const scaled = counts.map((count) => count * scale);
  const total = sum(scaled) ?? 0;
  if (total === 0) return undefined;
  const parts = scaled.map((count, place) => {
    const remainder = (count * whole) % total;
    return { place, count, remainder, units: Math.round((count * whole - remainder) / total) };
  });
  const given = parts.reduce((units, part) => units + part.units, 0);
  const next = parts
    .toSorted((a, b) => b.remainder - a.remainder || b.count - a.count || a.place - b.place)
    .slice(0, whole - given);
  const raised = new Set(next.map(({ place }) => place));
  return parts.map(({ place, units }) => (units + (raised.has(place) ? 1 : 0)) / whole);
}
