/** The kinds of rows that we write. */
export type OwnKind =
  | 'dossier'
  | 'organisation'
  | 'dimension'
  | 'category'
  | 'indicator'
  | 'target'
  | 'observation';

/** How the value of a field stands in cells. */
export type OwnCodec =
  | 'text'
  | 'id'
  | 'day'
  | 'number'
  | 'count'
  | 'flag'
  | 'list'
  /** A number, a text or a yes-no, each in a column of its own. */
  | 'scalar'
  /** One column for a text of unstated language, one per language. */
  | 'localized'
  /** By key, each in a column of its own. */
  | 'keyed'
  /** One of a closed list. */
  | readonly string[];

/** A field of a model with the column in which it is written. */
export interface OwnField {
  /** The field, for example `period.start`. */
  readonly path: string;
  /** The hashtag of the column. */
  readonly tag: string;
  readonly codec: OwnCodec;
}
