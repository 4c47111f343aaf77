import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** What the cells under a header look like. */
export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** Share of them that are figures or codes for a gap, 0 to 1. */
  readonly figures: number;
  /** Share of them that hold words, 0 to 1. */
  readonly words: number;
  /** All figures are years. */
  readonly years: boolean;
}

/** Rows that are looked at. */
const depth = 60;

/**
 * What the cells of a column look like below a header. Rows with one cell are headings or notes and are left out.
 * @param from first row below the header
 * @param end row before which the table ends
 */
export function columnProfile(
  grid: Grid,
  column: number,
  from: number,
  end: number,
  context: ReadingContext,
): ColumnProfile {
  let [filled, figures, words, years] = [0, 0, 0, 0];
  for (let row = from; row < Math.min(end, from + depth); row += 1) {
    const cell = grid.cell(row, column);
    if (!cell || grid.filled(row).length < 2) continue;
    filled += 1;
    if (isFigure(grid, row, column, context)) figures += 1;
    else if (/\p{L}{2}/u.test(cell.shown)) words += 1;
    if (/^(?:19|20)\d\d$/.test(cell.shown.trim())) years += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return { filled, figures: share(figures), words: share(words), years: filled > 0 && years === filled };
}

/** Whether a cell holds a figure, an error of the program where a figure was, or a code for a gap. */
function isFigure(grid: Grid, row: number, column: number, context: ReadingContext): boolean {
  const cell = grid.cell(row, column);
  if (!cell) return false;
  if (cell.type !== 'text') return cell.type !== 'date' && cell.type !== 'time';
  if (cell.value.length > 60) return false;
  const quantity = context.quantity(cell.value).value;
  return quantity !== undefined && quantity.state !== 'unreadable';
}
