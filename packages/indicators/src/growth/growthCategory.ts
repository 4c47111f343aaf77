import { roundedForCutOff } from '../rating/roundedForCutOff.ts';

/** What growth says of progress, with a target. */
export type GrowthToTarget =
  | 'significant-progress'
  | 'moderate-progress'
  | 'insufficient-progress'
  | 'moving-away';

/** What growth says of progress, without a target. */
export type GrowthWithoutTarget =
  | 'significant-progress'
  | 'moderate-progress'
  | 'moderately-moving-away'
  | 'significantly-moving-away';

/** Growth as it is judged: over what is required, or as it is, counted positive in the wanted direction. */
export type JudgedGrowth = { readonly ratio: number } | { readonly growth: number };

/**
 * Growth in words. Over the required growth: significant from 0.95 on, moderate from 0.6 on, insufficient from 0 on, below it
 * moving away. Without a target, per year in the wanted direction: significant above 1 %, moderate above 0, moderately
 * moving away down to −1 % (0 and −1 % included), significantly beyond. Compared after rounding to 12 significant digits.
 * Source: Eurostat, Sustainable development in the European Union, annex on methods; cut-offs as in Open SDG's test of
 * progress measures. The names are ours.
 * @returns `undefined` where the growth is not a number
 * @example
 * ```ts
 * import { growthCategory } from '@jalon/indicators';
 * growthCategory({ ratio: 0.95 }); // => 'significant-progress'
 * growthCategory({ growth: 0.005 }); // => 'moderate-progress'
 * growthCategory({ growth: -0.02 }); // => 'significantly-moving-away'
 * ```
 */
export function growthCategory(judged: JudgedGrowth): GrowthToTarget | GrowthWithoutTarget | undefined {
  if ('ratio' in judged) {
    const ratio = roundedForCutOff(judged.ratio);
    if (Number.isNaN(ratio)) return undefined;
    if (ratio >= 0.95) return 'significant-progress';
    if (ratio >= 0.6) return 'moderate-progress';
    return ratio >= 0 ? 'insufficient-progress' : 'moving-away';
  }
  const growth = roundedForCutOff(judged.growth);
  if (Number.isNaN(growth)) return undefined;
  if (growth > 0.01) return 'significant-progress';
  if (growth > 0) return 'moderate-progress';
  return growth >= -0.01 ? 'moderately-moving-away' : 'significantly-moving-away';
}
