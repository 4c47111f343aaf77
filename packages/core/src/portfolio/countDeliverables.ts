import type { Deliverable } from './Deliverable.ts';
import { keptOrganisations } from './keptOrganisations.ts';
import type { Portfolio } from './Portfolio.ts';

/** What organisations made during their support. */
export interface DeliverableCount {
  /** Those in use, in the order of the portfolio. */
  readonly deliverables: readonly Deliverable[];
  /** Organisations with at least one in use. */
  readonly organisations: number;
  /** Organisations supported. */
  readonly of: number;
  /** Share of the supported organisations that have one, from 0 to 1; `undefined` where none was supported. */
  readonly share: number | undefined;
}

/**
 * Lists what supported organisations made and put to use, with the share of organisations that have at least one.
 * @param options `cohort` (id) and `type` narrow the question
 * @example
 * ```ts
 * import { countDeliverables, createPortfolio } from '@jalon/core/portfolio';
 * const portfolio = createPortfolio({
 *   id: 'fund',
 *   title: 'Fund',
 *   organisations: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }],
 *   supports: [{ id: 's1', organisation: 'a', steps: [] }, { id: 's2', organisation: 'b', steps: [] }],
 *   deliverables: [
 *     { id: 'd1', organisation: 'a', type: 'evaluation-tool', name: 'Parents’ survey', status: 'in-use' },
 *   ],
 * });
 * countDeliverables(portfolio, { type: 'evaluation-tool' }).share; // => 0.5
 * ```
 */
export function countDeliverables(
  portfolio: Pick<Portfolio, 'organisations' | 'merges' | 'supports' | 'deliverables'>,
  options: { readonly cohort?: string; readonly type?: Deliverable['type'] } = {},
): DeliverableCount {
  const { cohort, type } = options;
  const kept = keptOrganisations(portfolio);
  const keptOf = (id: string) => kept.get(id) ?? id;
  const inCohort = (entry: { readonly cohort?: string }) => cohort === undefined || entry.cohort === cohort;
  const supported = new Set(
    portfolio.supports.filter(inCohort).map(({ organisation }) => keptOf(organisation)),
  );
  const deliverables = portfolio.deliverables.filter(
    (one) => inCohort(one) && one.status === 'in-use' && (type === undefined || one.type === type),
  );
  const makers = new Set(deliverables.map(({ organisation }) => keptOf(organisation)));
  const organisations = [...makers].filter((id) => supported.has(id)).length;
  const of = supported.size;
  return { deliverables, organisations, of, share: of === 0 ? undefined : organisations / of };
}
