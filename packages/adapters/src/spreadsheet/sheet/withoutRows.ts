import type { Grid } from './Grid.ts';

/** A grid in which some rows are blank. */
export function withoutRows(grid: Grid, rows: readonly number[]): Grid {
  const gone = new Set(rows);
  return {
    ...grid,
    cell: (row, column) => (gone.has(row) ? undefined : grid.cell(row, column)),
    text: (row, column) => (gone.has(row) ? '' : grid.text(row, column)),
    filled: (row) => (gone.has(row) ? [] : grid.filled(row)),
  };
}
