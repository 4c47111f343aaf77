import type { ResultLevel } from '@jalon/core';
import type { Column } from '../../../header/recogniseColumns.ts';
import type { TableSheet } from '../../../row/TableSheet.ts';

/** A level of a chain: its column of statements with the columns that stand beside it. */
export interface ChainColumn {
  readonly column: Column;
  readonly level: ResultLevel;
  /** The statements with what stands beside them, as a table of their own. */
  readonly table: TableSheet;
}
