/** What kind of thing an id names: the entities that issues, changes and links speak of. */
export type EntityKind = DossierKind | PortfolioKind | RegisterKind;

/** The entities of a dossier. */
export type DossierKind =
  | 'programme'
  | 'grant'
  | 'budget-line'
  | 'context-factor'
  | 'organisation'
  | 'stakeholder'
  | 'result-node'
  | 'progress-marker'
  | 'result-link'
  | 'frame'
  | 'frame-row'
  | 'indicator'
  | 'target'
  | 'dimension'
  | 'observation'
  | 'observation-table'
  | 'agreement'
  | 'evaluation-question'
  | 'plan-step'
  | 'touchpoint'
  | 'instrument'
  | 'instrument-item'
  | 'answer-scale'
  | 'wave'
  | 'code'
  | 'notable-result'
  | 'dysfunction'
  | 'improvement-point'
  | 'partnership-review'
  | 'decision'
  | 'verbatim'
  | 'story'
  | 'selection-round'
  | 'harvested-outcome'
  | 'claim'
  | 'feedback'
  | 'rubric-rating'
  | 'principle-stance'
  | 'trust-round'
  | 'sustain-item'
  | 'stage-passage'
  | 'partner'
  | 'partner-link'
  | 'valued-input'
  | 'valued-outcome'
  | 'sensitivity-case'
  | 'report'
  | 'revision';

/** The entities of a portfolio; organisations and grants are those of a dossier. */
export type PortfolioKind =
  | 'portfolio-programme'
  | 'cohort'
  | 'support-step'
  | 'support'
  | 'session'
  | 'deliverable'
  | 'portfolio-objective'
  | 'self-rating'
  | 'shared-indicator'
  | 'organisation-merge';

/** The entities of a register. */
export type RegisterKind = 'person' | 'contact' | 'response' | 'consent';
