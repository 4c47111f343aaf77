import { wordKey } from '../lexicon/wordKey.ts';
import type { TableKind } from '../Reading.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { headerCellText } from './headerCellText.ts';
import type { HeaderBlock } from './headerPaths.ts';
import { measuredFields } from './measuredFields.ts';
import { readHeaderText } from './readHeaderText.ts';
import { type Column, recogniseColumns } from './recogniseColumns.ts';

/** Where a table stands in a sheet, and what its columns are. Rows count from 0. */
export interface TableBox {
  readonly kind: TableKind;
  readonly header: HeaderBlock;
  readonly columns: readonly Column[];
  /** Row before which the table and all that belongs to it end: the next table, or the sheet. */
  readonly end: number;
}

/** A header of at most three rows. */
const tallest = 3;

/** A header is wide at most this much; beyond, it is data. */
const longestHeader = 60;

/**
 * Finds the tables of a sheet wherever they stand, by headers whose words the lexicon knows. A header that returns with
 * the same words goes on with the table above it.
 */
export function findTables(grid: Grid, context: ReadingContext): readonly TableBox[] {
  const boxes: TableBox[] = [];
  let row = 0;
  // rows of one header are none of the next
  let floor = 0;
  while (row < grid.height) {
    const best = isSeed(grid, row, context) ? bestBlock(grid, row, floor, context) : undefined;
    if (best && !boxes.some((box) => repeatsHeader(grid, best.header, box))) boxes.push(best);
    row = best ? best.header.bottom + 1 : row + 1;
    if (best) floor = row;
  }
  return boxes.map((box, index) => {
    const end = boxes[index + 1]?.header.top ?? grid.height;
    return end === box.end ? box : { ...box, end, columns: recogniseColumns(grid, box.header, end, context) };
  });
}

/**
 * Whether a row could be part of a header: two of its cells are words of the lexicon or periods. Rows of data by the
 * thousand are asked too, so the cheap question comes first.
 */
function isSeed(grid: Grid, row: number, context: ReadingContext): boolean {
  const texts = grid
    .filled(row)
    .map((column) => headerCellText(grid, row, column))
    .filter((text) => text.length <= longestHeader);
  if (texts.length < 2 || !texts.some((text) => soundsKnown(text, context))) return false;
  const known = texts.filter((text) => {
    const { fields, exact, period, partOfYear } = readHeaderText(text, context);
    return (fields.length > 0 && exact) || period !== undefined || partOfYear !== undefined;
  });
  return known.length >= 2;
}

/** Whether the words of a text, without what stands in parentheses or in digits, are in the lexicon, or it is short and dated. */
function soundsKnown(text: string, context: ReadingContext): boolean {
  const words = wordKey(text.replace(/\([^()]*\)|\d[\d/.-]*/g, ' '));
  if (words === '') return /\d{4}/.test(text) && context.period(text).value !== undefined;
  // « 93 % » is no header, though « % » may be one
  if (!/\p{L}/u.test(words)) return false;
  if (context.lexicon.fields.has(words)) return true;
  return text.length <= 24 && /\d/.test(text) && context.period(text).value !== undefined;
}

/** The header rows around a row, none of them above the floor, that make the most sense together. */
function bestBlock(grid: Grid, seed: number, floor: number, context: ReadingContext): TableBox | undefined {
  let best: { readonly box: TableBox; readonly score: number } | undefined;
  for (let top = Math.max(floor, seed - tallest + 1); top <= seed; top += 1) {
    for (let bottom = seed; bottom < Math.min(grid.height, top + tallest); bottom += 1) {
      const header = { top, bottom };
      if (!couldBeHeader(grid, header, context)) continue;
      const columns = recogniseColumns(grid, header, grid.height, context);
      const kind = kindOf(columns);
      // a row more must earn its place
      const score = scoreOf(columns) - (bottom - top) * 0.75;
      if (kind && (!best || score > best.score)) {
        best = { box: { kind, header, columns, end: grid.height }, score };
      }
    }
  }
  return best?.box;
}

/** No row of a header is blank, and none holds a figure other than a year. */
function couldBeHeader(grid: Grid, { top, bottom }: HeaderBlock, context: ReadingContext): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const cells = grid.filled(row);
    if (cells.length === 0) return false;
    for (const column of cells) {
      const cell = grid.cell(row, column);
      if (cell?.type === 'error' || cell?.type === 'uncached' || cell?.type === 'time') return false;
      if (cell?.type !== 'number' && cell?.type !== 'text') continue;
      const text = cell.shown.trim();
      if (cell.type === 'number' ? !context.period(text).value : isFigureText(text, context)) return false;
    }
  }
  return true;
}

function isFigureText(text: string, context: ReadingContext): boolean {
  if (!/^[^\p{L}]*\d/u.test(text) || context.quantity(text).value?.value === undefined) return false;
  const { fields, period, partOfYear } = readHeaderText(text, context);
  return fields.length === 0 && !period && partOfYear === undefined;
}

/** What kind of table the columns make, if any that is known. */
function kindOf(columns: readonly Column[]): TableKind | undefined {
  const has = (test: (column: Column) => boolean) => columns.some(test);
  const isTracking =
    has(({ field }) => field === 'indicator.name') &&
    has(
      ({ field }) =>
        field === 'actual' || field === 'actual.cumulative' || field === 'target' || field === 'baseline',
    );
  return isTracking ? 'indicator-tracking' : undefined;
}

function scoreOf(columns: readonly Column[]): number {
  let score = 0;
  for (const { field, period, assumed } of columns) {
    if (field === 'unknown') score -= 1;
    else if (field === 'indicator.name') score += assumed ? 1 : 3;
    else if (measuredFields.has(field)) score += (period ? 2.5 : 2) - (assumed ? 0.25 : 0);
    else score += 1;
  }
  return score;
}

/** Whether a header says again what the header of a table above says. */
function repeatsHeader(grid: Grid, header: HeaderBlock, box: TableBox): boolean {
  const words = (block: HeaderBlock) => {
    const lines: string[] = [];
    for (let row = block.top; row <= block.bottom; row += 1) {
      lines.push(...grid.filled(row).map((column) => `${column} ${wordKey(grid.text(row, column))}`));
    }
    return lines.join('|');
  };
  return words(header) === words(box.header);
}
