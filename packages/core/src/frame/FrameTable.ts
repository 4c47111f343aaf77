import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { FrameRowRole, FrameTemplate } from './Frame.ts';

/** One line of a cell: a text or a dated value, with the ids of what it shows. */
export interface FrameLine {
  /** As it reads; a value with its unit in the language of the table. */
  readonly text: LocalizedText;
  /** As the association numbers the statement or the indicator. */
  readonly code?: string;
  /** Id of the result node that is stated, or that a signal or a contribution belongs to. */
  readonly node?: string;
  /** Id of the link that the place under the row above shows, or whose assumption is stated. */
  readonly link?: string;
  /** Id of the stakeholder who is named. */
  readonly stakeholder?: string;
  /** Id of the indicator that is named, or whose value, target or source is given. */
  readonly indicator?: string;
  /** Id of the target that is shown. */
  readonly target?: string;
  /** Id of the observation that is shown. */
  readonly observation?: string;
  /** The number, in `unit`; percentages as a fraction where the unit is `ratio`. */
  readonly value?: number;
  /** Unit of the value. */
  readonly unit?: string;
  /** The day at which the value stands or is due. */
  readonly date?: IsoDay;
}

/** One cell of a frame, line by line. */
export interface FrameCell {
  /** Id of the column. */
  readonly column: string;
  /** What stands in the cell, line by line; none in an empty cell. */
  readonly lines: readonly FrameLine[];
}

/** One row of a frame in words: its cells in the order of the columns. */
export interface FrameTableRow {
  /** Id of the frame row. */
  readonly id: string;
  /** What the row is in its template. */
  readonly role: FrameRowRole;
  /** The word of the row in the tradition: "Outputs". */
  readonly word: string;
  /** Id of the row above it. */
  readonly parent?: string;
  /** One cell per column, in the order of the columns. */
  readonly cells: readonly FrameCell[];
}

/** A frame as a table: what a report or a sheet prints, and what {@link readFrame} reads back. */
export interface FrameTable {
  /** The tradition that it follows. */
  readonly template: FrameTemplate;
  /** The frame's own heading. */
  readonly title?: LocalizedText;
  /** The situation that all changes should lead to, which stands above the table. */
  readonly vision?: LocalizedText;
  /** The columns from left to right, with their headings in words. */
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  /** The rows from top to bottom. */
  readonly rows: readonly FrameTableRow[];
}
