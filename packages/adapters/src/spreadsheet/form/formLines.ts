import type { Grid } from '../sheet/Grid.ts';
import type { FormCell } from './FormCell.ts';
import type { FormLine } from './FormLine.ts';
import type { FormPhrases } from './formPhrases.ts';
import { splitLabels } from './splitLabels.ts';

/** The rows of a sheet that are not those of its tables, cell by cell, labels inside a cell cut apart. */
export function formLines(
  grid: Grid,
  isFree: (row: number) => boolean,
  phrases: FormPhrases,
): readonly FormLine[] {
  const lines: FormLine[] = [];
  let last = -1;
  for (let row = 0; row < grid.height; row += 1) {
    const filled = grid.filled(row);
    if (filled.length === 0 || !isFree(row)) continue;
    const cells = filled
      .filter((column) => !grid.isColumnHidden(column))
      .flatMap((column) => cellsOf(grid, row, column, phrases));
    lines.push({ row, cells, hidden: grid.isRowHidden(row), parted: row !== last + 1 });
    last = row;
  }
  return lines;
}

function cellsOf(grid: Grid, row: number, column: number, phrases: FormPhrases): readonly FormCell[] {
  const source = grid.cell(row, column);
  const text = grid.text(row, column);
  const place = { row, column, cell: grid.address(row, column) };
  const pieces = source?.type === 'text' ? splitLabels(text, phrases) : [text];
  const [only] = pieces;
  return pieces.length === 1 && only === text && source
    ? [{ ...place, text, source }]
    : pieces.map((piece) => ({ ...place, text: piece }));
}
