import type { DossierKind, EntityKind } from './EntityKind.ts';

/**
 * A field in which an entity cites another: `holder` is the kind of the citing entity (`dossier` for the document and
 * its groups), `path` the field in it (`*` stands for each item of a list), `to` what the id should name. Where the
 * field is `required`, an entity without it means nothing.
 */
export interface ReferenceField<Holder extends EntityKind | 'dossier' = EntityKind | 'dossier'> {
  readonly holder: Holder;
  readonly path: string;
  readonly to: EntityKind;
  readonly required?: true;
}

/** Every field of a dossier that cites an entity by its id: the one list of what may point where. */
export const referenceFields: readonly ReferenceField<Exclude<DossierKind, 'programme'> | 'dossier'>[] = [
  { holder: 'dossier', path: 'programme/roles/*/organisation', to: 'organisation', required: true },
  { holder: 'dossier', path: 'programme/approval/authority', to: 'organisation' },
  { holder: 'dossier', path: 'evaluationPlan/involvement/*/stakeholder', to: 'stakeholder', required: true },
  { holder: 'dossier', path: 'collective/backbone/organisation', to: 'organisation', required: true },
  { holder: 'grant', path: 'funder', to: 'organisation' },
  { holder: 'grant', path: 'organisation', to: 'organisation' },
  { holder: 'budget-line', path: 'organisation', to: 'organisation' },
  { holder: 'result-node', path: 'stakeholders/*', to: 'stakeholder' },
  { holder: 'progress-marker', path: 'partner', to: 'stakeholder' },
  { holder: 'result-link', path: 'from', to: 'result-node', required: true },
  { holder: 'result-link', path: 'to', to: 'result-node', required: true },
  { holder: 'result-link', path: 'assumptions/*/watchedBy/*', to: 'indicator' },
  { holder: 'frame-row', path: 'nodes/*', to: 'result-node' },
  { holder: 'frame-row', path: 'parent', to: 'frame-row' },
  { holder: 'frame-row', path: 'indicators/*', to: 'indicator' },
  { holder: 'frame-row', path: 'stakeholder', to: 'stakeholder' },
  { holder: 'indicator', path: 'measures/*', to: 'result-node' },
  { holder: 'indicator', path: 'dimensions/*', to: 'dimension' },
  { holder: 'indicator', path: 'instrument', to: 'instrument' },
  { holder: 'indicator', path: 'baseline/instrument', to: 'instrument' },
  { holder: 'indicator', path: 'parts/*/indicator', to: 'indicator', required: true },
  { holder: 'observation', path: 'indicator', to: 'indicator', required: true },
  { holder: 'observation', path: 'organisation', to: 'organisation' },
  { holder: 'observation', path: 'instrument', to: 'instrument' },
  { holder: 'observation', path: 'revises', to: 'observation' },
  { holder: 'observation-table', path: 'columns/*/dimension', to: 'dimension' },
  { holder: 'agreement', path: 'frame', to: 'frame' },
  { holder: 'agreement', path: 'agreedBy/*', to: 'organisation' },
  { holder: 'agreement', path: 'versions/*/revision', to: 'revision' },
  { holder: 'revision', path: 'agreement', to: 'agreement' },
  { holder: 'revision', path: 'agreedBy/*', to: 'organisation' },
  { holder: 'evaluation-question', path: 'about/*', to: 'result-node' },
  { holder: 'evaluation-question', path: 'indicators/*', to: 'indicator' },
  { holder: 'evaluation-question', path: 'instruments/*', to: 'instrument' },
  { holder: 'touchpoint', path: 'indicators/*', to: 'indicator' },
  { holder: 'instrument', path: 'respondents/*', to: 'stakeholder' },
  { holder: 'instrument-item', path: 'scale', to: 'answer-scale' },
  { holder: 'instrument-item', path: 'indicator', to: 'indicator' },
  { holder: 'wave', path: 'comparedWith', to: 'wave' },
  { holder: 'wave', path: 'scales/*', to: 'answer-scale' },
  { holder: 'code', path: 'parent', to: 'code' },
  { holder: 'code', path: 'about/*', to: 'result-node' },
  { holder: 'notable-result', path: 'about', to: 'result-node' },
  { holder: 'dysfunction', path: 'about', to: 'result-node' },
  { holder: 'improvement-point', path: 'dysfunction', to: 'dysfunction' },
  { holder: 'decision', path: 'question', to: 'evaluation-question' },
  { holder: 'verbatim', path: 'organisation', to: 'organisation' },
  { holder: 'verbatim', path: 'instrument', to: 'instrument' },
  { holder: 'verbatim', path: 'codings/*/code', to: 'code', required: true },
  { holder: 'verbatim', path: 'about/*', to: 'result-node' },
  { holder: 'selection-round', path: 'candidates/*', to: 'story' },
  { holder: 'selection-round', path: 'chosen/*', to: 'story' },
  { holder: 'harvested-outcome', path: 'stakeholder', to: 'stakeholder' },
  { holder: 'harvested-outcome', path: 'about', to: 'result-node' },
  { holder: 'claim', path: 'about', to: 'result-node' },
  { holder: 'feedback', path: 'from', to: 'stakeholder' },
  { holder: 'feedback', path: 'notableResult', to: 'notable-result' },
  { holder: 'partner', path: 'organisation', to: 'organisation' },
  { holder: 'partner-link', path: 'from', to: 'partner', required: true },
  { holder: 'partner-link', path: 'to', to: 'partner', required: true },
  { holder: 'valued-input', path: 'stakeholder', to: 'stakeholder' },
  { holder: 'valued-outcome', path: 'outcome', to: 'result-node', required: true },
  { holder: 'valued-outcome', path: 'stakeholder', to: 'stakeholder', required: true },
  { holder: 'report', path: 'authors/*/organisation', to: 'organisation' },
  { holder: 'report', path: 'agreed/versions/*/by/*', to: 'organisation' },
  { holder: 'report', path: 'signOffs/*/by', to: 'organisation' },
];
