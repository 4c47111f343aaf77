import type { Portfolio } from './Portfolio.ts';

/**
 * Which entry stands for each organisation once the decisions on merges are applied: each id by the id that is kept.
 * Only what somebody decided counts as the same.
 * @example
 * ```ts
 * import { createPortfolio, keptOrganisations } from '@jalon/core/portfolio';
 * const portfolio = createPortfolio({
 *   id: 'fund',
 *   title: 'Fund',
 *   organisations: [{ id: 'a', name: 'ASBL La Ribambelle' }, { id: 'b', name: 'La Ribambelle' }],
 *   merges: [{ id: 'm1', organisations: ['a', 'b'], decision: 'same', keep: 'b' }],
 * });
 * keptOrganisations(portfolio).get('a'); // => 'b'
 * ```
 */
export function keptOrganisations(
  portfolio: Pick<Portfolio, 'organisations' | 'merges'>,
): ReadonlyMap<string, string> {
  const parent = new Map(portfolio.organisations.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { decision, organisations, keep = organisations[0] } of portfolio.merges) {
    if (decision !== 'same' || keep === undefined) continue;
    for (const id of organisations) {
      const root = rootOf(id);
      const kept = rootOf(keep);
      if (root !== kept) parent.set(root, kept);
    }
  }
  return new Map([...parent.keys()].map((id) => [id, rootOf(id)]));
}
