/** What a node of a file becomes. */
export type CidsKind =
  | 'dossier'
  | 'programme'
  | 'organisation'
  | 'stakeholder'
  | 'result-node'
  | 'result-link'
  | 'indicator'
  | 'dimension'
  | 'target'
  | 'observation'
  | 'claim'
  | 'helper'
  | 'person'
  | 'code'
  | 'other';

const kinds: readonly (readonly [CidsKind, string])[] = [
  ['dossier', 'jalon:Dossier'],
  ['result-link', 'jalon:ResultLink'],
  ['dimension', 'jalon:Dimension'],
  ['person', 'Person'],
  ['organisation', 'Organization FinancialOrganization SocialPurposeOrganization StandardsOrganization'],
  ['indicator', 'Indicator'],
  ['observation', 'IndicatorReport'],
  ['target', 'Target'],
  ['result-node', 'Outcome Output Activity Service Input FinancialInput SkillInput PhysicalInput'],
  ['programme', 'Program'],
  ['stakeholder', 'Stakeholder BeneficialStakeholder ContributingStakeholder'],
  ['claim', 'ImpactReport'],
  ['helper', 'Measure ImpactScale ImpactDepth ImpactDuration ImpactRisk Population'],
];

const kindByClass: ReadonlyMap<string, number> = /* @__PURE__ */ byClass();

function byClass(): ReadonlyMap<string, number> {
  return new Map(kinds.flatMap(([, names], rank) => names.split(' ').map((name) => [name, rank] as const)));
}

/** What nodes of some classes become, the first kind of the list first. */
export function kindOfClasses(classes: ReadonlySet<string>): CidsKind | undefined {
  let first = kinds.length;
  for (const name of classes) first = Math.min(first, kindByClass.get(name) ?? first);
  return kinds[first]?.[0];
}
