import type { CellStyle, WriteSheet } from 'hucre';

/** What a cell of ours may hold: a text, a number, yes or no, a day, or a formula with the result it has now. */
export type Content =
  | string
  | number
  | boolean
  | { readonly day: string }
  | { readonly formula: string; readonly result: string | number | boolean };

/** A cell as it was drawn. */
export interface DrawnCell {
  /** `''` where there is nothing but a look; a text is one that any XML may hold. */
  readonly content: Content;
  /** One object for all cells of a sheet that look the same. */
  readonly style: CellStyle;
  readonly comment?: string;
}

/** A sheet as it was drawn: its cells, its heights, and the frame around them as the library takes it. */
export interface DrawnSheet extends Omit<WriteSheet, 'rows' | 'data' | 'cells' | 'rowDefs'> {
  /** Sparse, without anything where nothing was drawn; rows and columns count from 0. */
  readonly rows: readonly (readonly DrawnCell[])[];
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
}
