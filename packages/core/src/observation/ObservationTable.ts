import type { Extensions } from '../dossier/Extensions.ts';

/** What one column of an observation table holds: a field of an observation, or the category of a dimension. */
export interface TableColumn {
  /** As the file names it. */
  readonly name: string;
  /** The field of an observation that the column holds; `ignored` for a column that is not read. */
  readonly holds:
    | 'indicator'
    | 'period-start'
    | 'period-end'
    | 'place'
    | 'organisation'
    | 'value'
    | 'numerator'
    | 'denominator'
    | 'n'
    | 'state'
    | 'stage'
    | 'category'
    | 'ignored';
  /** Id of the dimension, where the column holds a category. */
  readonly dimension?: string;
}

/**
 * Points at data too large for the document. Functions never fetch it: a computation whose table was not given says
 * `observations-not-loaded`.
 */
export interface ObservationTable {
  readonly id: string;
  /** Path or address, relative to the dossier. */
  readonly file: string;
  /** How the file is written, or a user's own as `namespace/code`. */
  readonly format: 'csv' | 'parquet' | 'ndjson' | `${string}/${string}`;
  /** The columns of the file, in their order. */
  readonly columns: readonly TableColumn[];
  /** Hash of the file's bytes with its algorithm: `sha256:…`. */
  readonly contentHash?: string;
  /** Number of rows, without the header. */
  readonly rows?: number;
  readonly extensions?: Extensions;
}
