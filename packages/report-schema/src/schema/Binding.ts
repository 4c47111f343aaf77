/** A part of a dossier that can fill an item. */
export type DossierPart =
  | 'programme'
  | 'agreed-objective'
  | 'objectives'
  | 'indicators'
  | 'notable-results'
  | 'dysfunctions'
  | 'improvement-points'
  | 'partnership-reviews';

/** The parts that the library knows how to bring into an answer. */
export const dossierParts: readonly DossierPart[] = [
  'programme',
  'agreed-objective',
  'objectives',
  'indicators',
  'notable-results',
  'dysfunctions',
  'improvement-points',
  'partnership-reviews',
];

/**
 * Which part of a dossier fills an item: a part by name, one value by JSON pointer (RFC 6901, `/programme/summary`), or
 * a user's own as `namespace/code`.
 */
export type Binding = DossierPart | `${string}/${string}`;
