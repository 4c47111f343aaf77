import type { Dossier } from '../../dossier/Dossier.ts';
import type { ContributionClaim } from '../../learning/ContributionClaim.ts';

/** A claim that the programme brought something about, with what is known of the change that it speaks of. */
export interface CausalClaim {
  readonly claim: ContributionClaim;
  /** Whether something speaks for it: texts of its own, or of the links that lead to the change. */
  readonly hasEvidence: boolean;
  /** Whether something else was examined that could explain the change, there or on the links. */
  readonly hasRival: boolean;
  /** Whether the change is measured, and only on everyone in a territory. */
  readonly isOfPopulation: boolean;
}

/** The claims of a contribution or of an effect: what was only observed or reported claims no cause. */
export function* claimsOf({
  learning,
  results,
  indicators,
}: Pick<Dossier, 'learning' | 'results' | 'indicators'>): Generator<CausalClaim> {
  const supported = new Set<string>();
  const questioned = new Set<string>();
  for (const { to, evidenceFor = [], rivalExplanations = [] } of results.links) {
    if (evidenceFor.length > 0) supported.add(to);
    if (rivalExplanations.length > 0) questioned.add(to);
  }
  const units = new Map<string, Set<unknown>>();
  for (const { measures = [], unitOfAnalysis } of indicators) {
    for (const node of measures) units.set(node, (units.get(node) ?? new Set()).add(unitOfAnalysis));
  }
  for (const claim of learning.claims) {
    const { about = '', wording, evidence = [], rivalExplanations = [] } = claim;
    if (wording !== 'contribution' && wording !== 'attributed') continue;
    const measured = units.get(about);
    yield {
      claim,
      hasEvidence: evidence.length > 0 || supported.has(about),
      hasRival: rivalExplanations.length > 0 || questioned.has(about),
      isOfPopulation: measured?.size === 1 && measured.has('population'),
    };
  }
}
