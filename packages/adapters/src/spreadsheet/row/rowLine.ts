import type { TableSheet } from './TableSheet.ts';

/** All that a row shows, in one line. */
export function rowLine({ grid }: TableSheet, row: number): string {
  return grid
    .filled(row)
    .map((column) => grid.text(row, column))
    .join(' ; ');
}
