import type { ReadingTable } from '../../Reading.ts';
import type { RowSource } from '../RowSource.ts';

/** The rows of a table with their places. */
export const sourcesOf = (table: ReadingTable, file: string | undefined): readonly RowSource[] =>
  table.rows.map((row) => ({ table, row, ...(file === undefined ? {} : { file }) }));
