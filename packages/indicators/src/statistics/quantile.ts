import { JalonError } from '@jalon/core';

/**
 * The value below which a share of the values lies, interpolated between neighbours: with h = (n − 1)p, the value at h.
 * Source: definition 7 of Hyndman, Fan, The American Statistician 50 (1996) 361–365.
 * @param share from 0 (the least value) to 1 (the greatest)
 * @returns in the unit of the values; `undefined` of nothing, and where a value is not finite
 * @throws JalonError `invalid-argument` where the share is not from 0 to 1
 * @example
 * ```ts
 * import { quantile } from '@jalon/indicators';
 * quantile([2, 4, 4, 5, 7, 9, 11, 12], 0.75); // => 9.5
 * ```
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  if (!(share >= 0 && share <= 1))
    throw new JalonError('invalid-argument', `A share from 0 to 1 was expected, found ${share}.`, { share });
  if (values.length === 0 || !values.every(Number.isFinite)) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = 0, high = low] = sorted.slice(Math.floor(place));
  const part = place - Math.floor(place);
  // not low + (high − low) × part, which may be too large on its way
  return part === 0 ? low : low * (1 - part) + high * part;
}
