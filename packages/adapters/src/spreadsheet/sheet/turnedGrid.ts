import type { Merge } from '../../workbook/Workbook.ts';
import type { Grid } from './Grid.ts';

/** A sheet read from the side: its columns as rows, for tables whose headers stand in the first column. */
export function turnedGrid(grid: Grid): Grid {
  const width = widthOf(grid);
  const byColumn: number[][] = Array.from({ length: width }, () => []);
  for (let row = 0; row < grid.height; row += 1) {
    for (const column of grid.filled(row)) byColumn[column]?.push(row);
  }
  return {
    sheet: grid.sheet,
    height: width,
    isTurned: true,
    cell: (row, column) => grid.cell(column, row),
    text: (row, column) => grid.text(column, row),
    seen: (row, column) => grid.seen(column, row),
    mergeAt: (row, column) => turned(grid.mergeAt(column, row)),
    filled: (row) => byColumn[row] ?? [],
    isRowHidden: grid.isColumnHidden,
    isColumnHidden: grid.isRowHidden,
    address: (row, column) => grid.address(column, row),
    columnName: (column) => String(column + 1),
  };
}

function widthOf(grid: Grid): number {
  let width = 0;
  for (let row = 0; row < grid.height; row += 1) width = Math.max(width, (grid.filled(row).at(-1) ?? -1) + 1);
  return width;
}

const turned = (merge: Merge | undefined): Merge | undefined =>
  merge && { top: merge.left, left: merge.top, bottom: merge.right, right: merge.bottom };
