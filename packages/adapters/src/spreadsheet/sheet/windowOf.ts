import type { Grid } from './Grid.ts';

/** The part of a sheet that a table stands in, where another stands beside it; from 0, all ends inclusive. */
export interface SheetWindow {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A grid that shows nothing outside a window; rows and columns keep their numbers. */
export function windowOf(grid: Grid, { left, right, top, bottom }: SheetWindow): Grid {
  const holds = (row: number, column: number) =>
    left <= column && column <= right && top <= row && row <= bottom;
  return {
    ...grid,
    height: Math.min(grid.height, bottom + 1),
    cell: (row, column) => (holds(row, column) ? grid.cell(row, column) : undefined),
    text: (row, column) => (holds(row, column) ? grid.text(row, column) : ''),
    seen: (row, column) => (holds(row, column) ? grid.seen(row, column) : ''),
    mergeAt: (row, column) => (holds(row, column) ? grid.mergeAt(row, column) : undefined),
    filled: (row) => grid.filled(row).filter((column) => holds(row, column)),
  };
}
