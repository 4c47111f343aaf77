import type { Cell } from '../../workbook/Workbook.ts';

/** A piece of a form: a cell, or what stands in one between two labels. Rows and columns count from 0. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  /** Address as on screen. */
  readonly cell: string;
  readonly text: string;
  /** What the program holds, where the piece is the whole cell. */
  readonly source?: Cell;
}
