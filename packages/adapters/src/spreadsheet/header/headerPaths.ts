import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { headerCellText } from './headerCellText.ts';
import { measuredFields } from './measuredFields.ts';
import { type HeaderText, readHeaderText } from './readHeaderText.ts';

/** The rows of a header, from 0, both inclusive. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** The header texts over each column, from the widest group down to the column's own. */
export type HeaderPaths = ReadonlyMap<number, readonly HeaderText[]>;

/**
 * What stands over each column: its own texts, and the groups that span it (« Réalisé » over T1 to T4), be they merged
 * or only written over the first column with blanks beside. A text that spans the names too is a title, not a group.
 */
export function headerPaths(grid: Grid, block: HeaderBlock, context: ReadingContext): HeaderPaths {
  const paths = new Map<number, HeaderText[]>();
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (const column of grid.filled(row)) {
      const merge = grid.mergeAt(row, column);
      // a merge that came down from above the block holds a title
      if (merge && merge.top < block.top) continue;
      const text = readHeaderText(headerCellText(grid, row, column), context);
      const right = merge ? merge.right : lastOfGroup(grid, block, row, column, context);
      if (right > column && spansTexts(grid, block, row, column, right, context)) continue;
      for (let at = column; at <= right; at += 1) paths.set(at, [...(paths.get(at) ?? []), text]);
    }
  }
  return paths;
}

/** The first header text under a place of the block. */
function below(grid: Grid, block: HeaderBlock, row: number, column: number, context: ReadingContext) {
  for (let at = row + 1; at <= block.bottom; at += 1) {
    if (grid.text(at, column) !== '') return readHeaderText(headerCellText(grid, at, column), context);
  }
  return undefined;
}

/** How far a text without a merge spans: over blanks beside it, as long as what stands below is of its sort. */
function lastOfGroup(
  grid: Grid,
  block: HeaderBlock,
  row: number,
  column: number,
  context: ReadingContext,
): number {
  const first = below(grid, block, row, column, context);
  let last = column;
  if (!first) return last;
  for (let next = column + 1; grid.text(row, next) === '' && !grid.mergeAt(row, next); next += 1) {
    const text = below(grid, block, row, next, context);
    if (!text || (!isTotal(text) && isMeasured(text) !== isMeasured(first)) || isOther(text)) break;
    last = next;
  }
  return last;
}

/** Whether a group spans a column that holds words, such as the names: then it is a title over the whole table. */
function spansTexts(
  grid: Grid,
  block: HeaderBlock,
  row: number,
  left: number,
  right: number,
  context: ReadingContext,
): boolean {
  for (let column = left; column <= right; column += 1) {
    const text = below(grid, block, row, column, context);
    if (text && isOther(text)) return true;
  }
  return false;
}

/** « Total » beside « Filles | Garçons » is one of them. */
const isTotal = ({ exact, fields, period }: HeaderText): boolean =>
  exact && period === undefined && fields.includes('actual.cumulative');

/** Whether a header text says what is measured, or when. */
export const isMeasured = (text: HeaderText): boolean =>
  text.period !== undefined ||
  text.partOfYear !== undefined ||
  text.fields.some((field) => measuredFields.has(field) || field.startsWith('budget.'));

const isOther = (text: HeaderText): boolean => text.exact && text.fields.length > 0 && !isMeasured(text);
