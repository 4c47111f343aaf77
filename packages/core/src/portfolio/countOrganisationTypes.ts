import { sameJson } from '../dossier/sameJson.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { keptOrganisations } from './keptOrganisations.ts';
import type { Portfolio } from './Portfolio.ts';

/** How many organisations, or supports, are of one type. */
export interface TypeCount {
  /** `undefined` for those whose type is not recorded. */
  readonly type: LocalizedText | undefined;
  /** Organisations, or supports, as was asked. */
  readonly count: number;
}

/**
 * Counts the supported organisations by type, or their supports, the most frequent first. Those without a type are
 * counted apart, never left out.
 * @param options `of`: what is counted; default `organisations`, each once
 * @example
 * ```ts
 * import { countOrganisationTypes, createPortfolio } from '@jalon/core/portfolio';
 * const portfolio = createPortfolio({
 *   id: 'fund',
 *   title: 'Fund',
 *   organisations: [{ id: 'a', name: 'A', type: 'crèche' }],
 *   supports: [{ id: 's1', organisation: 'a', steps: [] }, { id: 's2', organisation: 'a', steps: [] }],
 * });
 * countOrganisationTypes(portfolio)[0]?.count; // => 1
 * countOrganisationTypes(portfolio, { of: 'supports' })[0]?.count; // => 2
 * ```
 */
export function countOrganisationTypes(
  portfolio: Pick<Portfolio, 'organisations' | 'merges' | 'supports'>,
  options: { readonly of?: 'organisations' | 'supports'; readonly cohort?: string } = {},
): readonly TypeCount[] {
  const { of = 'organisations', cohort } = options;
  const kept = keptOrganisations(portfolio);
  const typeOf = new Map(portfolio.organisations.map(({ id, type }) => [id, type]));
  const supported = portfolio.supports
    .filter((support) => cohort === undefined || support.cohort === cohort)
    .map(({ organisation }) => kept.get(organisation) ?? organisation);
  const counts: { type: LocalizedText | undefined; count: number }[] = [];
  for (const id of of === 'organisations' ? new Set(supported) : supported) {
    const type = typeOf.get(id);
    const known = counts.find((entry) => sameJson(entry.type, type));
    if (known) known.count += 1;
    else counts.push({ type, count: 1 });
  }
  return counts.sort((a, b) => b.count - a.count);
}
