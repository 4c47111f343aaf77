import type { Extensions } from '../dossier/Extensions.ts';
import type { Horizon } from '../results/Results.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** The tradition in which a frame shows the results, or a user's own as `namespace/code`. */
export type FrameTemplate =
  | 'logframe-4x4'
  | 'logframe-eu-2021'
  | 'logframe-eu-older'
  | 'patron-four-parts'
  | 'results-chain'
  | 'projet-social'
  | 'change-pathways'
  | `${string}/${string}`;

/** What a row is in its template, or a user's own as `namespace/code`. */
export type FrameRowRole =
  | 'general-objective'
  | 'sub-objective'
  | 'expected-result'
  | 'axis'
  | 'objective'
  | 'action'
  | 'actor'
  | 'change'
  | 'input'
  | 'activity'
  | 'output'
  | 'outcome'
  | 'other-outcome'
  | 'impact'
  | `${string}/${string}`;

/** One row: which statements it shows, under which row, in which words if they differ from the statement's own. */
export interface FrameRow {
  /** Unique in the dossier; an agreement remembers the row by it. */
  readonly id: string;
  /** What the row is in its template. */
  readonly role: FrameRowRole;
  /** Ids of the result nodes shown. */
  readonly nodes: readonly string[];
  /** Id of the row above it: the sub-objective of an expected result. */
  readonly parent?: string;
  /** The frame's own wording; without it the statement of the node. */
  readonly wording?: LocalizedText;
  /** Ids of the indicators shown; without it all that measure the nodes. */
  readonly indicators?: readonly string[];
  /** Id of the stakeholder of a lane, in change pathways. */
  readonly stakeholder?: string;
  /** When this row expects the change, where it is not the horizon of the statement: a change that is to last. */
  readonly horizon?: Horizon;
  /** What this frame alone holds of the row, by column: `assumptions`, `current-situation`, `verification`. */
  readonly cells?: { readonly [column: string]: LocalizedText };
}

/** How one tradition shows the results: rows in order, pointing at statements. Deleting a frame loses no statement. */
export interface Frame {
  readonly id: string;
  /** The tradition that it follows. */
  readonly template: FrameTemplate;
  /** The frame's own heading. */
  readonly title?: LocalizedText;
  /** The frame's own words for the levels of results, where they differ from the label pack. */
  readonly levelWords?: { readonly [level: string]: LocalizedText };
  /** The rows in the order in which they are shown. */
  readonly rows: readonly FrameRow[];
  readonly extensions?: Extensions;
}
