/**
 * Tables of counts, two characteristics against each other.
 * @module
 */
import { JalonError } from '@jalon/core';
import { sum } from '../../statistics/sum.ts';

/** Counts by row and column: rows are groups, columns are answers. */
export type CountTable = readonly (readonly number[])[];

/** Two groups by two answers; the event asked about stands in the first column. */
export type FourfoldTable = readonly [readonly [number, number], readonly [number, number]];

/** Totals of a table; none where a count is negative or not finite, and where a row or column is empty. */
export function totalsOf(
  table: CountTable,
): { readonly rows: readonly number[]; readonly columns: readonly number[]; readonly n: number } | undefined {
  const [width = 0] = table.map((row) => row.length);
  if (table.some((row) => row.length !== width))
    throw new JalonError('invalid-argument', 'Every row of a table has as many cells as the first one.', {
      cells: table.map((row) => row.length),
    });
  if (!table.flat().every((count) => count >= 0)) return undefined;
  const rows = table.map((row) => sum(row) ?? 0);
  const columns = Array.from({ length: width }, (_, at) => sum(table.map((row) => row[at] ?? 0)) ?? 0);
  const n = sum(rows);
  return n && [...rows, ...columns].every((total) => total > 0) ? { rows, columns, n } : undefined;
}
