import { mean } from '../../statistics/mean.ts';
import { sum } from '../../statistics/sum.ts';
import type { StratifiedValue } from './StratifiedValue.ts';
import type { StratumTotal } from './StratumTotal.ts';

/**
 * The mean of a population whose composition is known, from respondents who are not composed like it: each category
 * counts as much as it does in the population. Σ N_h ȳ_h / Σ N_h.
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. 1977, section 5A.9.
 * @param answers one per respondent; one without a value leaves its category
 * @param population how many people are in each category; every category that is not empty needs a respondent
 * @returns in the unit of the values; `undefined` where a category of the population has no respondent, or a respondent a
 * category that the population lacks
 * @example
 * ```ts
 * import { poststratifiedMean } from '@jalon/indicators';
 * const answers = [
 *   { category: 'town', value: 10 },
 *   { category: 'town', value: 20 },
 *   { category: 'village', value: 40 },
 * ];
 * const population = [
 *   { category: 'town', total: 500 },
 *   { category: 'village', total: 500 },
 * ];
 * poststratifiedMean(answers, population); // => 27.5
 * ```
 */
export function poststratifiedMean(
  answers: readonly StratifiedValue[],
  population: readonly StratumTotal[],
): number | undefined {
  const totals = totalsByCategory(population);
  if (!totals) return undefined;
  const values = new Map<string, number[]>();
  for (const { category, value } of answers) {
    if (!totals.has(category)) return undefined;
    if (value !== undefined) values.set(category, [...(values.get(category) ?? []), value]);
  }
  const present = [...totals].filter(([, total]) => total > 0);
  const all = sum(present.map(([, total]) => total));
  if (all === undefined || all === 0) return undefined;
  const parts = present.map(([category, total]) => {
    // Stryker disable next-line ArrayDeclaration: of a text, as of nothing, there is no mean
    return total * (mean(values.get(category) ?? []) ?? Number.NaN);
  });
  const weighed = sum(parts);
  return weighed === undefined ? undefined : weighed / all;
}

/** Totals by category; `undefined` where one is no number of people, or a category stands twice. */
export function totalsByCategory(
  population: readonly StratumTotal[],
): ReadonlyMap<string, number> | undefined {
  const totals = new Map(population.map(({ category, total }) => [category, total]));
  const areCounts = population.every(({ total }) => total >= 0 && Number.isFinite(total));
  return areCounts && totals.size === population.length ? totals : undefined;
}
