/**
 * What a column of a long table tells of the value in its row. `indicator` is its code or name, `period` the period,
 * unless `start` and `end` give its days; a `category` belongs to a dimension.
 */
export type ObservationField =
  | 'indicator'
  | 'period'
  | 'start'
  | 'end'
  | 'value'
  | 'unit'
  | 'numerator'
  | 'denominator'
  | 'n'
  | 'organisation'
  | 'place'
  | 'category'
  | 'comment';

/** What one column of a long table holds: data that can be saved beside the file and used again for the next one. */
export interface ObservationColumn {
  /** Letters of the column as on screen, `A` for the first. */
  readonly column: string;
  readonly field: ObservationField;
  /** Of a category: id of the dimension, for example `sex`. */
  readonly dimension?: string;
}
