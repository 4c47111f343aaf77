import type { HeaderBlock } from '../header/headerPaths.ts';
import { leadingPhrase } from '../lexicon/leadingPhrase.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { readFootnotes } from './readFootnotes.ts';
import { readLegend } from './readLegend.ts';

/**
 * The rows above a header that speak of its table: all of them for the first table of a sheet; below another table the
 * lines right over the header, for what stands higher are the notes of that table.
 * @param before header of the table above
 * @returns rows from 0, from top to bottom
 */
export function titleRows(
  grid: Grid,
  header: HeaderBlock,
  before: HeaderBlock | undefined,
  context: ReadingContext,
): readonly number[] {
  const rows: number[] = [];
  for (let row = header.top - 1; row > (before?.bottom ?? -1); row -= 1) {
    const cells = grid.filled(row).length;
    if (before && cells === 0 && (rows.length > 0 || row < header.top - 1)) break;
    if (before && cells > 0 && (cells > 2 || isNote(grid, row, context))) break;
    if (cells > 0) rows.unshift(row);
  }
  return rows;
}

function isNote(grid: Grid, row: number, context: ReadingContext): boolean {
  const text = grid.text(row, grid.filled(row)[0] ?? 0);
  const { notes, totals } = context.lexicon.words;
  return (
    readFootnotes(text).length > 0 ||
    Object.keys(readLegend(text, context.lexicon)).length > 0 ||
    leadingPhrase(text, [...notes, ...totals]) !== undefined
  );
}
