import { JalonError } from '@jalon/core';

/** Below how many people, answers or things no percentage is given. Ours, a matter of precision and not of secrecy. */
export const minimumForPercentage = 10;

/**
 * A share, where it is taken of enough people to say something: a / n for n ≥ 10. Below that the counts are given where
 * secrecy allows it.
 * Source: ours, “under n = 10 no percentage”; a single person there moves the share by more than 10 points.
 * @param numerator 0 or more, part of the denominator
 * @param options `minimum`: least denominator, default 10; 1 gives every share
 * @returns a ratio from 0 to 1; `undefined` below the minimum, where the denominator is 0, where the numerator is negative or
 * beyond the denominator, or where one is not finite
 * @throws JalonError `invalid-argument` where the minimum is no number above 0
 * @example
 * ```ts
 * import { percentageOf } from '@jalon/indicators';
 * percentageOf(7, 10); // => 0.7
 * percentageOf(7, 9); // => undefined
 * percentageOf(6, 8, { minimum: 1 }); // => 0.75
 * ```
 */
export function percentageOf(
  numerator: number,
  denominator: number,
  options: { readonly minimum?: number } = {},
): number | undefined {
  const { minimum = minimumForPercentage } = options;
  if (!(minimum > 0)) {
    throw new JalonError('invalid-argument', `A minimum above 0 was expected, found ${minimum}.`, {
      minimum,
    });
  }
  const isPart = numerator >= 0 && numerator <= denominator && Number.isFinite(denominator);
  // minus zero is zero
  return isPart && denominator >= minimum ? numerator / denominator + 0 : undefined;
}
