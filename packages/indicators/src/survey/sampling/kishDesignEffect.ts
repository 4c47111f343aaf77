import { effectiveSampleSize } from './effectiveSampleSize.ts';

/**
 * The design effect of unequal weights: n Σw² / (Σw)², how many times they widen the variance.
 * Source: L. Kish, Weighting for unequal P_i, Journal of Official Statistics 8 (1992) 183–200.
 * @param weights one per respondent, 0 or more
 * @returns 1 where all weights are equal, else more; `undefined` of nothing, where all weights are 0, one is negative
 * @example
 * ```ts
 * import { kishDesignEffect } from '@jalon/indicators';
 * kishDesignEffect([2, 2, 2]); // => 1
 * kishDesignEffect([3, 1]); // => 1.25
 * ```
 */
export function kishDesignEffect(weights: readonly number[]): number | undefined {
  const effective = effectiveSampleSize(weights);
  return effective === undefined ? undefined : weights.length / effective;
}
