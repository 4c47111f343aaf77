import type { Issue } from '../issue/Issue.ts';

/** The part of the results that a frame cannot show: a whole statement, link or indicator, or one field of it. */
export interface LostPart {
  readonly kind: 'results' | 'result-node' | 'result-link' | 'indicator';
  /** Id of the entity; of the dossier for a field of the results. */
  readonly id: string;
  /** Name of the field, for example `confidence`; without it the whole entity is lost. */
  readonly field?: string;
  /** What is lost, as it stands in the results; without it the field is empty there. */
  readonly value?: unknown;
}

/** One thing that a frame has no place for, with its words and its value, so that nothing is gone. */
export interface NotCarried extends Issue {
  /** What is lost. */
  readonly lost: LostPart;
}
