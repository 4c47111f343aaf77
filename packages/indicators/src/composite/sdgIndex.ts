import { mean } from '../statistics/mean.ts';

/**
 * The SDG Index: the mean of the scores within each goal, then the mean of the goals. A goal without a score is left out.
 * Source: Sustainable Development Report 2025, methodology; published overall scores reproduce.
 * @param goals the scores of each goal, 0 to 100, `undefined` where one is missing
 * @returns 0 to 100; `undefined` where no goal has a score, or one is not finite
 * @example
 * ```ts
 * import { sdgIndex } from '@jalon/indicators';
 * sdgIndex([[80, 60], [50, undefined], []]); // => 60
 * ```
 */
export function sdgIndex(goals: readonly (readonly (number | undefined)[])[]): number | undefined {
  const scored = goals
    .map((scores) => scores.filter((score) => score !== undefined))
    .filter((scores) => scores.length > 0);
  // a mean that cannot be computed is not a goal without scores
  return mean(scored.map((scores) => mean(scores) ?? Number.NaN));
}
