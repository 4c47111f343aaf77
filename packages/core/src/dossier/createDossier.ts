import type { Dossier } from './Dossier.ts';
import { dossierVersion } from './Dossier.ts';

/**
 * A dossier with every collection present, from the few fields that you have.
 * @param fields at least `id` and `title`
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * const dossier = createDossier({ id: 'petits-ponts', title: 'Petits Ponts' });
 * dossier.jalon; // => '1.0'
 * dossier.indicators; // => []
 * ```
 */
export function createDossier(fields: Partial<Dossier> & Pick<Dossier, 'id' | 'title'>): Dossier {
  return {
    jalon: dossierVersion,
    languages: [],
    organisations: [],
    stakeholders: [],
    results: { nodes: [], links: [] },
    frames: [],
    indicators: [],
    observations: [],
    agreements: [],
    learning: { notableResults: [], dysfunctions: [], improvementPoints: [], partnershipReviews: [] },
    reports: [],
    ...fields,
  };
}
