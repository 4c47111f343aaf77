/** The parts of a dossier, or of the portfolio it stands in, that the library knows how to bring into an answer. */
export const dossierParts = [
  'programme',
  'agreed-objective',
  'objectives',
  'indicators',
  'notable-results',
  'dysfunctions',
  'improvement-points',
  'partnership-reviews',
  'key-figures',
  'indicator-sheets',
  'indicator-periods',
  'logframe',
  'activities',
  'pathways',
  'budget',
  'grants',
  'stakeholders',
  'context-factors',
  'evaluation-questions',
  'evaluation-steps',
  'touchpoints',
  'difficulties',
  'decisions',
  'claims',
  'stories',
  'verbatims',
  'feedback',
  'harvested-outcomes',
  'agreement-revisions',
  'common-agenda',
  'condition-ratings',
  'collective-principles',
  'principle-stances',
  'trust',
  'sustain-items',
  'planning-cycle',
  'partners',
  'backbone',
  'valued-inputs',
  'valued-outcomes',
  'social-return',
  'approval',
  'renewal-timeline',
  'organisation-types',
  'support-steps',
  'self-ratings',
  'deliverables',
  'agenda',
  'workshops',
] as const;

/** A part of a dossier that can fill an item. */
export type DossierPart = (typeof dossierParts)[number];

/**
 * The indicators of one of the five fields in which a French centre social is evaluated. An indicator names its field by a
 * reference of the vocabulary `centre-social/field`; one that names none stands under impact.
 */
export type EvaluationFieldPart = `centre-social/${
  | 'project'
  | 'territory'
  | 'internal-resources'
  | 'external-resources'
  | 'impact'}`;

/**
 * Which part of a dossier fills an item: a part by name, one value by JSON pointer (RFC 6901, `/programme/summary`), or
 * a user's own as `namespace/code`.
 */
export type Binding = DossierPart | `${string}/${string}`;
