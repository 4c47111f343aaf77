import type { Cell } from '../../workbook/Workbook.ts';
import type { KnownReader } from '../kind/KnownReader.ts';
import type { RecognisedTable, SheetReader, TableBox } from '../kind/TableReader.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { windowOf } from '../sheet/windowOf.ts';
import { headerCellText } from './headerCellText.ts';
import type { HeaderBlock } from './headerPaths.ts';
import { isQuantityText } from './isQuantityText.ts';
import { readHeaderText } from './readHeaderText.ts';
import { splitSideBySide } from './splitSideBySide.ts';

/** A table that was found, with who reads it and the part of the sheet that it stands in. */
export interface FoundTable extends TableBox, KnownReader {
  readonly grid: Grid;
  /** Rows, from 0, that a person decided to be no data. */
  readonly leftOut?: readonly number[];
}

/** A header of at most three rows. */
const tallest = 3;

/** A header is wide at most this much; beyond, it is data. */
const longestHeader = 60;

/**
 * Finds the tables of a sheet wherever they stand, by headers whose words the readers know. A header that returns with
 * the same words goes on with the table above it; tables side by side are found each in its own columns.
 */
export function findTables(
  grid: Grid,
  readers: readonly KnownReader[],
  context: ReadingContext,
): readonly FoundTable[] {
  const found: FoundTable[] = [];
  let row = 0;
  // rows of one header are none of the next
  let floor = 0;
  while (row < grid.height) {
    if (!isSeed(grid, row, context) && !readers.some((known) => mayHead(known, grid, row))) {
      row += 1;
      continue;
    }
    const whole = bestTable(grid, row, floor, readers);
    const parts = splitSideBySide(grid, row, readers).flatMap(
      (part) => bestTable(windowOf(grid, part), row, floor, readers) ?? [],
    );
    const isSplit = parts.length > 1 && scoreOf(parts) > (whole?.score ?? 0);
    const best = (isSplit ? parts : whole ? [whole] : []).filter((table) => !interrupts(table, found));
    found.push(
      ...best.filter(({ header, grid: own }) => !found.some((table) => repeatsHeader(own, header, table))),
    );
    row = best.length > 0 ? Math.max(...best.map(({ header }) => header.bottom)) + 1 : row + 1;
    if (best.length > 0) floor = row;
  }
  return found.map((table, index) => withEnd(table, found.slice(index + 1)));
}

const mayHead = ({ reader, context }: KnownReader, grid: Grid, row: number): boolean =>
  reader.mayHead?.(grid, row, context) === true;

/**
 * Whether a header stands right among the rows of a table and hardly any of its words are known: then it is one of those
 * rows. A table that begins below another has a blank row before it, or a header that is one.
 */
function interrupts({ grid, header, context }: ScoredTable, found: readonly FoundTable[]): boolean {
  const above = found.at(-1);
  if (!above || header.top <= above.header.bottom) return false;
  for (let row = above.header.bottom + 1; row < header.top; row += 1) {
    if (above.grid.filled(row).length === 0) return false;
  }
  let [cells, known] = [0, 0];
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (const column of grid.filled(row)) {
      const { fields, exact, period, partOfYear } = readHeaderText(
        headerCellText(grid, row, column),
        context,
      );
      cells += 1;
      if ((fields.length > 0 && exact) || period !== undefined || partOfYear !== undefined) known += 1;
    }
  }
  return known * 2 < cells;
}

interface ScoredTable extends FoundTable {
  readonly score: number;
}

const scoreOf = (tables: readonly ScoredTable[]): number => tables.reduce((sum, { score }) => sum + score, 0);

/** A table ends where the next one below it begins; its columns are looked at again for what is really theirs. */
function withEnd(table: FoundTable, later: readonly FoundTable[]): FoundTable {
  const next = later.find(({ header }) => header.top > table.header.bottom);
  const end = Math.min(next?.header.top ?? table.grid.height, table.grid.height);
  if (end === table.end) return table;
  const { reader, grid, header, context } = table;
  const columns = reader.recognise(grid, header, end, context)?.columns ?? table.columns;
  return { ...table, end, columns };
}

/**
 * Whether a row could be part of a header: two of its cells are words of the lexicon or periods. Rows of data by the
 * thousand are asked too, so the cheap question comes first.
 */
function isSeed(grid: Grid, row: number, context: ReadingContext): boolean {
  const columns = grid.filled(row);
  if (columns.length < 2 || columns.some((column) => isPlainNumber(grid.cell(row, column)))) return false;
  if (columns.some((column) => isWrittenFigure(grid.cell(row, column)))) return false;
  const texts = columns
    .map((column) => headerCellText(grid, row, column))
    .filter((text) => text.length <= longestHeader);
  if (texts.length < 2 || !texts.some((text) => soundsKnown(text, context))) return false;
  const known = texts.filter((text) => {
    const { fields, exact, period, partOfYear } = readHeaderText(text, context);
    return (fields.length > 0 && exact) || period !== undefined || partOfYear !== undefined;
  });
  return known.length >= 2;
}

/** A number that is no year stands in no header; most rows of data are told by it at once. */
const isPlainNumber = (cell: Cell | undefined): boolean =>
  cell?.type === 'number' && !isYear(String(cell.value));

/** The same, written as a text. */
const isWrittenFigure = (cell: Cell | undefined): boolean =>
  cell?.type === 'text' && /^\s*[-+]?\d[\d\s.,]*%?\s*$/.test(cell.value) && !isYear(cell.value.trim());

const isYear = (text: string): boolean => /^(?:1[89]|20|21)\d\d$/.test(text);

/** Whether the words of a text, without what stands in parentheses or in digits, are in the lexicon, or it is short and dated. */
function soundsKnown(text: string, context: ReadingContext): boolean {
  const words = wordKey(text.replace(/\([^()]*\)|\d[\d/.-]*/g, ' '));
  if (words === '') return /\d{4}/.test(text) && context.period(text).value !== undefined;
  // « 93 % » is no header, though « % » may be one
  if (!/\p{L}/u.test(words)) return false;
  if (context.lexicon.fields.has(words))
    return !context.lexicon.answers.no.includes(words) || /[.:]$/.test(text);
  return text.length <= 24 && /\d/.test(text) && context.period(text).value !== undefined;
}

/** The header rows around a row, none of them above the floor, and the reader to whom they make the most sense. */
function bestTable(
  grid: Grid,
  seed: number,
  floor: number,
  readers: readonly KnownReader[],
): ScoredTable | undefined {
  let best: ScoredTable | undefined;
  for (let top = Math.max(floor, seed - tallest + 1); top <= seed; top += 1) {
    for (let bottom = seed; bottom < Math.min(grid.height, top + tallest); bottom += 1) {
      const header = { top, bottom };
      for (const { reader, context } of readers) {
        const recognised = recognise(grid, header, reader, context);
        // a row more must earn its place
        const score = (recognised?.score ?? 0) - (bottom - top) * 0.75;
        if (recognised && (!best || score > best.score)) {
          best = { reader, context, grid, header, columns: recognised.columns, end: grid.height, score };
        }
      }
    }
  }
  return best;
}

const recognise = (
  grid: Grid,
  header: HeaderBlock,
  reader: SheetReader,
  context: ReadingContext,
): RecognisedTable | undefined =>
  couldBeHeader(grid, header, context) ? reader.recognise(grid, header, grid.height, context) : undefined;

/** No row of a header is blank, none holds a figure other than a year, and none below the first is a row of data. */
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
    if (row > top && countsLikeYears(grid, row, context)) return false;
  }
  return true;
}

/** « Prêts de livres | 1980 | 1990 » below a header: beside years that are figures stands a name that nobody knows. */
function countsLikeYears(grid: Grid, row: number, context: ReadingContext): boolean {
  const columns = grid.filled(row);
  const words = columns.filter((column) => !isYear(grid.text(row, column)));
  const isKnown = (column: number) => {
    const { fields, period, partOfYear } = readHeaderText(grid.text(row, column), context);
    return fields.length > 0 || period !== undefined || partOfYear !== undefined;
  };
  const [first] = words;
  if (first === undefined || words.length === columns.length || isKnown(first)) return false;
  // what stands below a header of its own, or among more that nobody knows, is no second line of it
  return grid.text(row - 1, first) !== '' || words.filter(isKnown).length * 2 < words.length;
}

function isFigureText(text: string, context: ReadingContext): boolean {
  if (!isQuantityText(text, context)) return false;
  const { fields, period, partOfYear } = readHeaderText(text, context);
  return fields.length === 0 && !period && partOfYear === undefined;
}

/** Whether a header says again what the header of a table above says. */
function repeatsHeader(grid: Grid, header: HeaderBlock, above: FoundTable): boolean {
  return header.top > above.header.bottom && wordsOf(grid, header) === wordsOf(above.grid, above.header);
}

function wordsOf(grid: Grid, { top, bottom }: HeaderBlock): string {
  const lines: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    lines.push(...grid.filled(row).map((column) => `${column} ${wordKey(grid.text(row, column))}`));
  }
  return lines.join('|');
}
