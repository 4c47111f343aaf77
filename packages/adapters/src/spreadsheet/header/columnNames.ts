import type { Grid } from '../sheet/Grid.ts';
import type { Column } from './recogniseColumns.ts';

/** Columns as a message names them: their letters, and what stands over them. */
export function columnNames(
  columns: readonly Column[],
  grid: Grid,
): {
  readonly columns: string;
  readonly headers: string;
} {
  return {
    columns: columns.map(({ index }) => grid.columnName(index)).join(', '),
    headers: columns.map(({ header }) => header).join(', '),
  };
}
