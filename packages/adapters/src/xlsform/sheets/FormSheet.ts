/**
 * The sheets of a form, whichever file they came from.
 * @module
 */

/** One line below the headers. */
export interface FormLine {
  /** As on screen, from 1. */
  readonly row: number;
  /** By the place of the header; `''` where nothing stands. */
  readonly texts: readonly string[];
}

/** One sheet of a form: a line of headers, the lines below it. */
export interface FormSheet {
  readonly name: string;
  readonly headers: readonly string[];
  /** Row of the headers, from 1. */
  readonly headerRow: number;
  /** Columns that stand before the first header. */
  readonly left: number;
  readonly lines: readonly FormLine[];
  /** Cells that hold something in columns without a header, with the place of the first; absent where there are none. */
  readonly stray?: { readonly count: number; readonly row: number; readonly column: number };
}

/** Cells of a sheet as texts, row by row; a row that holds nothing may be absent. */
export type TextGrid = readonly (readonly string[] | undefined)[];
