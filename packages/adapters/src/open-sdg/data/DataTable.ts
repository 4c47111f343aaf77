import type { Issue } from '@jalon/core';

/** The rows of a data file, under their columns. */
export interface DataTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly issues: readonly Issue[];
}
