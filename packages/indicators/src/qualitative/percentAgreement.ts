import { ratedPairs } from './ratedPairs.ts';

/**
 * The share of units to which two raters gave the same category. It says nothing of chance; {@link cohenKappa} does.
 * @param first one category per unit; `undefined` where the rater gave none
 * @param second the categories of the other rater for the same units, in the same order
 * @returns 0 to 1 over the units that both rated; `undefined` where there is none
 * @throws JalonError `invalid-argument` where the lists differ in length
 * @example
 * ```ts
 * import { percentAgreement } from '@jalon/indicators';
 * percentAgreement(['x', 'y', 'y', 'z'], ['x', 'y', 'z', 'z']); // => 0.75
 * ```
 */
export function percentAgreement(
  first: readonly (string | number | undefined)[],
  second: readonly (string | number | undefined)[],
): number | undefined {
  const pairs = ratedPairs(first, second);
  if (pairs.length === 0) return undefined;
  return pairs.filter(([one, other]) => one === other).length / pairs.length;
}
