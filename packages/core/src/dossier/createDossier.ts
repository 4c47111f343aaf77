import type { Dossier } from './Dossier.ts';
import { dossierVersion } from './Dossier.ts';

/** What a dossier is made from: its id, its title, whatever else is known. */
export type DossierFields = Pick<Dossier, 'id' | 'title'> &
  Partial<Omit<Dossier, 'learning'>> & { readonly learning?: Partial<Dossier['learning']> };

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
export function createDossier(fields: DossierFields): Dossier {
  const { learning, ...rest } = fields;
  return {
    jalon: dossierVersion,
    languages: [],
    organisations: [],
    stakeholders: [],
    results: { nodes: [], links: [] },
    frames: [],
    indicators: [],
    dimensions: [],
    observations: [],
    observationTables: [],
    agreements: [],
    instruments: [],
    learning: {
      notableResults: [],
      dysfunctions: [],
      improvementPoints: [],
      partnershipReviews: [],
      decisions: [],
      verbatims: [],
      stories: [],
      selectionRounds: [],
      harvestedOutcomes: [],
      claims: [],
      feedback: [],
      ...learning,
    },
    reports: [],
    revisions: [],
    ...rest,
  };
}
