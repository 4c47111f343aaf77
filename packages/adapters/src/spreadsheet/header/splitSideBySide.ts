import type { KnownReader } from '../kind/KnownReader.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { SheetWindow } from '../sheet/windowOf.ts';
import { headerCellText } from './headerCellText.ts';
import { readHeaderText } from './readHeaderText.ts';

/** Rows below a header that must be blank in a column for it to part two tables. */
const depth = 40;

/**
 * The parts of a sheet that tables side by side may stand in: parted by a blank column, or each beginning with a column
 * that can hold the names of its rows (« Charges | Montant | Produits | Montant »).
 * @param row a row of the header, from 0
 * @returns windows from left to right; empty where nothing parts the row
 */
export function splitSideBySide(
  grid: Grid,
  row: number,
  readers: readonly KnownReader[],
): readonly SheetWindow[] {
  const columns = grid.filled(row);
  const first = columns[0] ?? 0;
  // a title over each side is narrower than what stands below it
  const last = Math.max(...[row, row + 1, row + 2].map((at) => grid.filled(at).at(-1) ?? 0));
  const byGap = columns.filter((column, at) => {
    const before = columns[at - 1];
    return before !== undefined && column - before > 1 && isBlankBetween(grid, row, before, column);
  });
  const byName = new Set(
    readers.flatMap(({ reader, context }) => {
      const names = columns.filter((column) => {
        const { fields, exact } = readHeaderText(headerCellText(grid, row, column), context);
        return exact && fields.some((field) => field === reader.names[0]);
      });
      return startsOf(grid, row, first, names);
    }),
  );
  const starts = byGap.length > 0 ? byGap : [...byName].sort((a, b) => a - b);
  if (starts.length === 0) return [];
  const bounds = [first, ...starts];
  return bounds.map((left, at) => ({
    left,
    right: (bounds[at + 1] ?? last + 1) - 1,
    top: 0,
    bottom: grid.height - 1,
  }));
}

/**
 * Where the tables begin that have these columns for their names: there, or at the numbers left of them, where those
 * stand left of the first names too (« N° | Charges | Montant | N° | Produits | Montant »).
 */
function startsOf(grid: Grid, row: number, first: number, names: readonly number[]): readonly number[] {
  const [own = first, ...others] = names;
  const offset = own - first;
  if (others.length === 0 || offset > 2) return [];
  const wordsFrom = (column: number) =>
    Array.from({ length: offset }, (_, at) => wordKey(grid.text(row, column + at))).join('|');
  const starts = others.map((column) => column - offset);
  return starts.every((column) => wordsFrom(column) === wordsFrom(first)) ? starts : [];
}

function isBlankBetween(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column += 1) {
    for (let at = row; at < Math.min(grid.height, row + depth); at += 1) {
      if (grid.cell(at, column) || spans(grid, at, column)) return false;
    }
  }
  return true;
}

/** A merge over the gap binds both sides, unless it is only a title over a row. */
const spans = (grid: Grid, row: number, column: number): boolean => {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.bottom > merge.top;
};
