import type { CollectiveInitiative } from './CollectiveInitiative.ts';
import type { Partner } from './Partner.ts';

/** The partners of an initiative, counted. Each partner is in one level and in one kind. */
export interface PartnerCount {
  /** All partners. */
  readonly total: number;
  /** Partners by the level of territory at which they act; every level is there. */
  readonly byLevel: Readonly<Record<Partner['level'], number>>;
  /** Partners by kind, own codes included; a kind of which there is none is not there. */
  readonly byKind: ReadonlyMap<Partner['kind'], number>;
  /** Ids of the partners that no link joins to another. */
  readonly unlinked: readonly string[];
}

/**
 * Counts the partners of an initiative by level with their kinds, and names those whom no link joins to another.
 * @example
 * ```ts
 * import { countPartners } from '@jalon/core/collective';
 * const partners = [{ id: 'p1', name: 'Parents', kind: 'parents', level: 'local' }] as const;
 * countPartners({ partners, partnerLinks: [] }).byLevel; // => { local: 1, regional: 0, national: 0 }
 * ```
 */
export function countPartners(
  collective: Pick<CollectiveInitiative, 'partners' | 'partnerLinks'>,
): PartnerCount {
  const { partners, partnerLinks } = collective;
  const byLevel = { local: 0, regional: 0, national: 0 };
  const byKind = new Map<Partner['kind'], number>();
  for (const { level, kind } of partners) {
    byLevel[level] += 1;
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  }
  const linked = new Set(partnerLinks.flatMap(({ from, to }) => (from === to ? [] : [from, to])));
  const unlinked = partners.map(({ id }) => id).filter((id) => !linked.has(id));
  return { total: partners.length, byLevel, byKind, unlinked };
}
