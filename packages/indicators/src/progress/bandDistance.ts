import { roundedForCutOff } from '../rating/roundedForCutOff.ts';
import { present } from '../result/present.ts';
import { shareOf } from './shareOf.ts';

/** Lower and upper bound, both inclusive; one of them may be open. In the unit of the indicator. */
export interface Band {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Where a value lies to a band. */
export interface BandDistance {
  readonly inside: boolean;
  /** To the nearest bound: above 0 outside, 0 on it, below 0 inside. In the unit of the indicator. */
  readonly distance: number;
  /** The same in widths of the band; absent where a bound is open or the band has no width. */
  readonly widths?: number;
}

/**
 * Signed distance of a value to the nearest bound of a band: max(min − A, A − max), in units and in band widths. Bounds
 * are inside.
 * Source: definition; methods `maintain@1`, `band@1`, `threshold@1`.
 * @param values bounds and actual, in the unit of the indicator
 * @returns `undefined` where there is no bound, they are reversed, or a value is not finite
 * @example
 * ```ts
 * import { bandDistance } from '@jalon/indicators';
 * bandDistance({ min: 45, max: 55, actual: 40 }); // => { inside: false, distance: 5, widths: 0.5 }
 * bandDistance({ max: 0.05, actual: 0.05 }); // => { inside: true, distance: 0 }
 * ```
 */
export function bandDistance(values: Band & { readonly actual: number }): BandDistance | undefined {
  const { min = -Infinity, max = Infinity, actual } = values;
  const exact = Math.max(min - actual, actual - max);
  if (!Number.isFinite(exact) || min > max) return undefined;
  const inside = isInside(values, actual);
  // rounding noise puts nothing outside its bound
  const distance = inside ? Math.min(0, exact) + 0 : exact;
  return present({ inside, distance, widths: shareOf(distance, max - min) });
}

/** Whether a value, finite or not, lies within the bounds. */
export function isInside({ min = -Infinity, max = Infinity }: Band, actual: number): boolean {
  const rounded = roundedForCutOff(actual);
  return roundedForCutOff(min) <= rounded && rounded <= roundedForCutOff(max);
}
