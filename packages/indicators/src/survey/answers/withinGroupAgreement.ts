import { finiteNumber } from '../../statistics/finiteNumber.ts';
import { variance } from '../../statistics/variance.ts';

/**
 * How far the members of a group give one item the same rating: r_wg = 1 − s² / ((A² − 1) / 12), one minus the variance over
 * that of ratings thrown with a die of A faces. Below 0 where the group is split more than chance would split it.
 * Source: L. R. James, R. G. Demaree, G. Wolf, Journal of Applied Psychology 69 (1984) 85–98, equation 1.
 * @param ratings one per member; `undefined` is missing
 * @param options `levels`: A, how many levels the scale has, a whole number of 2 or more
 * @returns at most 1, not clamped; `undefined` of fewer than two ratings, or without such a scale
 * @example
 * ```ts
 * import { withinGroupAgreement } from '@jalon/indicators';
 * withinGroupAgreement([4, 4, 4], { levels: 5 }); // => 1
 * withinGroupAgreement([5, 4, 4, 5], { levels: 5 })?.toFixed(4); // => '0.8333'
 * ```
 */
export function withinGroupAgreement(
  ratings: readonly (number | undefined)[],
  options: { readonly levels: number },
): number | undefined {
  const { levels } = options;
  const spread = variance(ratings.filter((rating) => rating !== undefined)) ?? Number.NaN;
  if (!(Number.isSafeInteger(levels) && levels >= 2)) return undefined;
  return finiteNumber(1 - spread / ((levels ** 2 - 1) / 12));
}
