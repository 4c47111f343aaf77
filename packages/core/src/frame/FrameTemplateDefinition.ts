import type { LevelTerm } from '../label/LabelPack.ts';
import type { Horizon, NodeKind, ResultLevel } from '../results/Results.ts';
import type { Words } from '../text/LocalizedText.ts';
import type { FrameRowRole, FrameTemplate } from './Frame.ts';

/** One kind of row of a template: which statements it shows, under which rows. */
export interface RowTemplate {
  /** What rows of this kind are. */
  readonly role: FrameRowRole;
  /** The word of the row in the template's own tradition; without it that of `term` in the label pack. */
  readonly title?: Words;
  /** The level that the row stands for, where a label pack words it. */
  readonly term?: LevelTerm;
  /** Level of a statement that is read from such a row; a lane has none, it names an actor. */
  readonly level?: ResultLevel;
  /** Further levels that such a row can show. */
  readonly alsoShows?: readonly ResultLevel[];
  /** Kind of a statement that is read from such a row. */
  readonly kind?: NodeKind;
  /** Roles of the rows that it may stand under; without it the row stands at the top, or under nothing. */
  readonly parents?: readonly FrameRowRole[];
  /** Whether the tradition knows several such rows. */
  readonly repeatable: boolean;
  /** What each such row must have to mean something: an indicator, or a row of a role below it. */
  readonly needs?: readonly ('indicator' | FrameRowRole)[];
  /** Whether a frame of this template must have one. */
  readonly required?: true;
  /** Id of the column of the row above in whose cell such a row is written, instead of a line of its own. */
  readonly inColumn?: string;
}

/**
 * Where a column gets its content: the statement (or, in a lane, the actor), the indicators with what is known of each,
 * the assumptions of the links to the row above, `rows` of another role that are written in the cell, the `changes` at
 * one horizon with their signals and the team's contribution, or a `cell` that only the frame knows.
 */
export type ColumnSource =
  | 'statement'
  | 'indicators'
  | 'baseline'
  | 'target'
  | 'current'
  | 'verification'
  | 'assumptions'
  | 'rows'
  | 'changes'
  | 'signals'
  | 'contribution'
  | 'cell';

/** One column of a template. */
export interface ColumnTemplate {
  readonly id: string;
  /** The heading of the column. */
  readonly heading: Words;
  /** What the cells of the column are filled from. */
  readonly from: ColumnSource;
  /** Roles of the rows that have the column; without it all. */
  readonly roles?: readonly FrameRowRole[];
  /** The horizon whose `changes` it shows. */
  readonly horizon?: Horizon;
  /** Id of the column under which these rows write it, where the tradition gives it none of its own. */
  readonly under?: string;
}

/** A tradition of showing results, as data: its rows from the top, its columns, where it comes from. */
export interface FrameTemplateDefinition {
  readonly id: FrameTemplate;
  /** What the tradition calls the frame. */
  readonly title: Words;
  /** Id of the label pack whose words the tradition uses. */
  readonly pack?: string;
  /** `levels`: all rows of one role, then those of the next. `nested`: each row with those below it. `lanes`: by actor. */
  readonly order: 'levels' | 'nested' | 'lanes';
  /** The kinds of rows, from top to bottom. */
  readonly rows: readonly RowTemplate[];
  /** The columns from left to right. */
  readonly columns: readonly ColumnTemplate[];
  /** Where the template comes from. */
  readonly source: string;
}
