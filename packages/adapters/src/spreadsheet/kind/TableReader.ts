/**
 * The kinds of table that the field hands in, each as a value.
 * @module
 */
import type { HeaderBlock } from '../header/headerPaths.ts';
import type { Column } from '../header/recogniseColumns.ts';
import type { ReadingTable, TableKind } from '../Reading.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { TableSurroundings } from './TableSurroundings.ts';

/** What the columns under a header make together. */
export interface RecognisedTable {
  readonly columns: readonly Column[];
  /** How much sense they make: about 3 for the column of the names, 2 for one that the kind needs, 1 for any other. */
  readonly score: number;
}

/** Where a table stands in a sheet, and what its columns are. Rows count from 0. */
export interface TableBox {
  readonly header: HeaderBlock;
  readonly columns: readonly Column[];
  /** Row before which the table and all that belongs to it end: the next table, or the sheet. */
  readonly end: number;
}

/** A kind of table that can be looked for, see `recordReader`. */
export interface TableReader {
  readonly kind: TableKind;
  /** Fields of the lexicon that its columns may be. */
  readonly fields: readonly string[];
  /** Those of them that can hold the names of the rows, best first: two such columns may be two tables side by side. */
  readonly names: readonly string[];
}

/**
 * How one kind of table is recognised and read. It is told headers with its own words only, so that « Type » can be a
 * level for one kind and a kind of organisation for another.
 */
export interface SheetReader extends TableReader {
  /** Whether a row could be a header of this kind, though hardly any of its words are in the lexicon: a form with its questions. */
  mayHead?(grid: Grid, row: number, context: ReadingContext): boolean;
  /** What the columns under a header are; `undefined` where they make no table of this kind. */
  recognise(
    grid: Grid,
    header: HeaderBlock,
    end: number,
    context: ReadingContext,
  ): RecognisedTable | undefined;
  /** The columns of a table whose header and fields are known, where a person decided them. */
  read(
    grid: Grid,
    box: TableBox,
    context: ReadingContext,
    around: TableSurroundings,
  ): ReadingTable | undefined;
}
