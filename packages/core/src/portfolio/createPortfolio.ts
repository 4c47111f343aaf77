import { dossierVersion } from '../dossier/Dossier.ts';
import type { Portfolio } from './Portfolio.ts';

/**
 * A portfolio with every collection present, from the few fields that you have.
 * @param fields at least `id` and `title`
 * @example
 * ```ts
 * import { createPortfolio } from '@jalon/core/portfolio';
 * createPortfolio({ id: 'fund', title: 'Fund' }).supports; // => []
 * ```
 */
export function createPortfolio(fields: Partial<Portfolio> & Pick<Portfolio, 'id' | 'title'>): Portfolio {
  return {
    jalon: dossierVersion,
    languages: [],
    organisations: [],
    programmes: [],
    cohorts: [],
    grants: [],
    steps: [],
    supports: [],
    sessions: [],
    deliverables: [],
    objectives: [],
    selfRatings: [],
    sharedIndicators: [],
    merges: [],
    ...fields,
  };
}
