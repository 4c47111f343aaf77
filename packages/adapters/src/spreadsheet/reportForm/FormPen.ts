import type { Lang } from '@jalon/core';
import type { HiddenLists } from '../canvas/HiddenLists.ts';
import type { SheetCanvas } from '../canvas/SheetCanvas.ts';
import type { FormColumns } from './formColumns.ts';

/** A sheet of a form while it is drawn. It lives inside one call. */
export interface FormPen {
  readonly canvas: SheetCanvas;
  readonly columns: FormColumns;
  readonly lang: Lang;
  readonly lists: HiddenLists;
  /** Empty rows that a table has for new entries. */
  readonly spareRows: number;
  /** Cells that are filled in, one row each. */
  readonly open: OpenCells[];
  /** The next row to draw, from 0. */
  row: number;
}

/** Cells of one row that are filled in, from a column to a column. */
export interface OpenCells {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}
