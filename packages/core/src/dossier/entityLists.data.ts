import type { DossierKind, EntityKind } from './EntityKind.ts';

/** A list that holds entities: the kind, and the path to it; `*` stands for each entity of an outer list. */
export interface EntityList<Kind extends EntityKind = EntityKind> {
  readonly kind: Kind;
  readonly path: string;
}

/** The lists of a dossier that hold entities: the one place that knows where an entity lives, in document order. */
export const entityLists: readonly EntityList<Exclude<DossierKind, 'programme'>>[] = [
  { kind: 'grant', path: 'programme/grants' },
  { kind: 'budget-line', path: 'programme/budget' },
  { kind: 'context-factor', path: 'programme/context' },
  { kind: 'organisation', path: 'organisations' },
  { kind: 'stakeholder', path: 'stakeholders' },
  { kind: 'result-node', path: 'results/nodes' },
  { kind: 'progress-marker', path: 'results/nodes/*/progressMarkers' },
  { kind: 'result-link', path: 'results/links' },
  { kind: 'frame', path: 'frames' },
  { kind: 'frame-row', path: 'frames/*/rows' },
  { kind: 'indicator', path: 'indicators' },
  { kind: 'target', path: 'indicators/*/targets' },
  { kind: 'dimension', path: 'dimensions' },
  { kind: 'observation', path: 'observations' },
  { kind: 'observation-table', path: 'observationTables' },
  { kind: 'agreement', path: 'agreements' },
  { kind: 'evaluation-question', path: 'evaluationPlan/questions' },
  { kind: 'plan-step', path: 'evaluationPlan/steps' },
  { kind: 'touchpoint', path: 'evaluationPlan/touchpoints' },
  { kind: 'instrument', path: 'instruments' },
  { kind: 'instrument-item', path: 'instruments/*/items' },
  { kind: 'answer-scale', path: 'instruments/*/scales' },
  { kind: 'wave', path: 'instruments/*/waves' },
  { kind: 'code', path: 'instruments/*/codebook' },
  { kind: 'notable-result', path: 'learning/notableResults' },
  { kind: 'dysfunction', path: 'learning/dysfunctions' },
  { kind: 'improvement-point', path: 'learning/improvementPoints' },
  { kind: 'partnership-review', path: 'learning/partnershipReviews' },
  { kind: 'decision', path: 'learning/decisions' },
  { kind: 'verbatim', path: 'learning/verbatims' },
  { kind: 'story', path: 'learning/stories' },
  { kind: 'selection-round', path: 'learning/selectionRounds' },
  { kind: 'harvested-outcome', path: 'learning/harvestedOutcomes' },
  { kind: 'claim', path: 'learning/claims' },
  { kind: 'feedback', path: 'learning/feedback' },
  { kind: 'rubric-rating', path: 'collective/ratings' },
  { kind: 'principle-stance', path: 'collective/stances' },
  { kind: 'trust-round', path: 'collective/trustRounds' },
  { kind: 'sustain-item', path: 'collective/sustain' },
  { kind: 'stage-passage', path: 'collective/cycle' },
  { kind: 'partner', path: 'collective/partners' },
  { kind: 'partner-link', path: 'collective/partnerLinks' },
  { kind: 'valued-input', path: 'valuation/inputs' },
  { kind: 'valued-outcome', path: 'valuation/outcomes' },
  { kind: 'sensitivity-case', path: 'valuation/sensitivity' },
  { kind: 'report', path: 'reports' },
  { kind: 'revision', path: 'revisions' },
];
