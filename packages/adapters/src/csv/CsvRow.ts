import type { Issue } from '@jalon/core';

/** One record of a delimited text. */
export interface CsvRow {
  /** Number of the record in the file, from 1: a line end inside quotes starts none, a blank line is one. */
  readonly row: number;
  /** What stands in its cells, as written. */
  readonly cells: readonly string[];
  /** What is wrong with the text at this record. */
  readonly issues: readonly Issue[];
}
