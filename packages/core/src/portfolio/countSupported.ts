import { keptOrganisations } from './keptOrganisations.ts';
import type { Portfolio } from './Portfolio.ts';

/** How much support was given, to how many. The two numbers answer two questions. */
export interface SupportedCount {
  /** Supports given: an organisation supported in three cohorts counts three times. */
  readonly supports: number;
  /** Organisations supported: each counts once. */
  readonly distinctOrganisations: number;
}

/**
 * Counts supports beside the different organisations that received them.
 * @param options `cohort`: only the supports of that cohort (id)
 * @example
 * ```ts
 * import { countSupported, createPortfolio } from '@jalon/core/portfolio';
 * const portfolio = createPortfolio({
 *   id: 'fund',
 *   title: 'Fund',
 *   organisations: [{ id: 'a', name: 'A' }],
 *   supports: [{ id: 's1', organisation: 'a', steps: [] }, { id: 's2', organisation: 'a', steps: [] }],
 * });
 * countSupported(portfolio); // => { supports: 2, distinctOrganisations: 1 }
 * ```
 */
export function countSupported(
  portfolio: Pick<Portfolio, 'organisations' | 'merges' | 'supports'>,
  options: { readonly cohort?: string } = {},
): SupportedCount {
  const supports = portfolio.supports.filter(
    ({ cohort }) => options.cohort === undefined || cohort === options.cohort,
  );
  const kept = keptOrganisations(portfolio);
  const distinct = new Set(supports.map(({ organisation }) => kept.get(organisation) ?? organisation));
  return { supports: supports.length, distinctOrganisations: distinct.size };
}
