import type { DossierKind, EntityKind } from './EntityKind.ts';

/** A list that holds entities: the kind, and the path to it; `*` stands for each entity of an outer list. */
export interface EntityList<Kind extends EntityKind = EntityKind> {
  readonly kind: Kind;
  readonly path: string;
}

/** The kinds of entities that stand in a list. */
type ListedKind = Exclude<DossierKind, 'programme'>;

/** The lists of a dossier that hold entities: the one place that knows where an entity lives, in document order. */
export const entityLists: readonly EntityList<ListedKind>[] = /* @__PURE__ */ asLists({
  grant: 'programme/grants',
  'budget-line': 'programme/budget',
  'context-factor': 'programme/context',
  organisation: 'organisations',
  stakeholder: 'stakeholders',
  'result-node': 'results/nodes',
  'progress-marker': 'results/nodes/*/progressMarkers',
  'result-link': 'results/links',
  frame: 'frames',
  'frame-row': 'frames/*/rows',
  indicator: 'indicators',
  target: 'indicators/*/targets',
  dimension: 'dimensions',
  observation: 'observations',
  'observation-table': 'observationTables',
  agreement: 'agreements',
  'evaluation-question': 'evaluationPlan/questions',
  'plan-step': 'evaluationPlan/steps',
  touchpoint: 'evaluationPlan/touchpoints',
  instrument: 'instruments',
  'instrument-item': 'instruments/*/items',
  'answer-scale': 'instruments/*/scales',
  wave: 'instruments/*/waves',
  code: 'instruments/*/codebook',
  'notable-result': 'learning/notableResults',
  dysfunction: 'learning/dysfunctions',
  'improvement-point': 'learning/improvementPoints',
  'partnership-review': 'learning/partnershipReviews',
  decision: 'learning/decisions',
  verbatim: 'learning/verbatims',
  story: 'learning/stories',
  'selection-round': 'learning/selectionRounds',
  'harvested-outcome': 'learning/harvestedOutcomes',
  claim: 'learning/claims',
  feedback: 'learning/feedback',
  'rubric-rating': 'collective/ratings',
  'principle-stance': 'collective/stances',
  'trust-round': 'collective/trustRounds',
  'sustain-item': 'collective/sustain',
  'stage-passage': 'collective/cycle',
  partner: 'collective/partners',
  'partner-link': 'collective/partnerLinks',
  'valued-input': 'valuation/inputs',
  'valued-outcome': 'valuation/outcomes',
  'sensitivity-case': 'valuation/sensitivity',
  report: 'reports',
  revision: 'revisions',
});

function asLists(paths: Readonly<Record<ListedKind, string>>): readonly EntityList<ListedKind>[] {
  return Object.entries(paths).map(([kind, path]) => ({ kind: kind as ListedKind, path }));
}
