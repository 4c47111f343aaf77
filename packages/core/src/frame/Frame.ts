/**
 * How one tradition shows the results: rows that point at statements.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** The tradition in which a frame shows the results, or a user's own as `namespace/code`. */
export type FrameTemplate = 'patron-four-parts' | 'results-chain' | `${string}/${string}`;

/** What a row is in its template. The patron's framework knows the first three, a results chain the level rows. */
export type FrameRowRole =
  | 'general-objective'
  | 'sub-objective'
  | 'expected-result'
  | 'input'
  | 'activity'
  | 'output'
  | 'outcome'
  | 'impact'
  | `${string}/${string}`;

/** One row: which statements it shows, under which row, in which words if they differ from the statement's own. */
export interface FrameRow {
  readonly id: string;
  readonly role: FrameRowRole;
  /** Ids of the result nodes shown. */
  readonly nodes: readonly string[];
  /** Id of the row above it: the sub-objective of an expected result. */
  readonly parent?: string;
  /** The frame's own wording; without it the statement of the node. */
  readonly wording?: LocalizedText;
}

/** How one tradition shows the results: rows in order, pointing at statements. Deleting a frame loses no statement. */
export interface Frame {
  readonly id: string;
  readonly template: FrameTemplate;
  readonly title?: LocalizedText;
  readonly rows: readonly FrameRow[];
  readonly extensions?: Extensions;
}
