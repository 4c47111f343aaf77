import type { ResultLevel } from '@jalon/core';
import type { Grid } from '../../sheet/Grid.ts';
import { levelReadings } from './levelReadings.ts';

/** What is longer is no word for a level. */
const longest = 60;

/** Whether a row names two levels, as the header of a chain and of a matrix on its side do; asked for every row. */
export function namesLevels(grid: Grid, row: number): boolean {
  const columns = grid.filled(row);
  // a row with a number is told at once
  if (columns.length < 2 || columns.some((column) => grid.cell(row, column)?.type !== 'text')) return false;
  const levels = new Set<ResultLevel>();
  for (const column of columns) {
    const text = grid.text(row, column);
    if (text.length > longest) return false;
    for (const level of levelReadings(text)) levels.add(level);
  }
  return levels.size > 1;
}
