/**
 * Rows of a sheet that are repeated, with what then refers to other rows.
 * @module
 */

/** Rows that are repeated for each item of a list; rows from 0, both ends inclusive. */
export interface RepeatedRows {
  readonly top: number;
  readonly bottom: number;
  /** How often they stand there afterwards, 1 or more. */
  readonly count: number;
}

/** All that is repeated on one sheet: in order, none inside another. */
export type RowGrowth = readonly RepeatedRows[];
