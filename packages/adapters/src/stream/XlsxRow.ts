import type { Issue } from '@jalon/core';
import type { Cell } from '../workbook/Workbook.ts';

/** One row of a sheet. */
export interface XlsxRow {
  /** Number of the row as on screen, from 1; rows without anything are left out. */
  readonly row: number;
  /** Its cells as `readWorkbook` gives them, without their comments. Sparse. */
  readonly cells: readonly (Cell | undefined)[];
  /** Why the file cannot be read, in a row of its own. */
  readonly issues: readonly Issue[];
}
