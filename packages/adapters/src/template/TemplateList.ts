/** Rows of a sheet that stand there once for each item of a list. */
export interface TemplateList {
  readonly field: string;
  /** First and last of the rows, from 0, both inclusive. */
  readonly top: number;
  readonly bottom: number;
  /** Where it is asked for: a mark in a cell, or the first cell of a named range. */
  readonly column: number;
}
