/** What kind of thing an id names in a dossier: the entities that issues, changes and links speak of. */
export type EntityKind =
  | 'programme'
  | 'organisation'
  | 'stakeholder'
  | 'result-node'
  | 'result-link'
  | 'frame'
  | 'indicator'
  | 'target'
  | 'observation'
  | 'agreement'
  | 'notable-result'
  | 'dysfunction'
  | 'improvement-point'
  | 'partnership-review'
  | 'report';
