import type { Cell } from '../workbook/Workbook.ts';

/** One row of a sheet as a long table is read: what stands in its cells, and the cells themselves. */
export interface SheetRow {
  /** As on screen, from 1. */
  readonly row: number;
  /** Texts by column; a number as it is, a day as `YYYY-MM-DD`, `''` where nothing stands or nobody sees it. */
  readonly texts: readonly string[];
  /** Sparse; with what merges downwards spread over their rows. */
  readonly cells: readonly (Cell | undefined)[];
  /** Why it is no data, whatever stands in it. */
  readonly leftOut?: 'hidden' | 'struck';
}
