/**
 * A file of cells as our own port: what a workbook or a delimited text holds, whichever library read it.
 * @module
 */

/** What a cell holds, by type: a formula counts by its stored result, and one without a result is not 0. */
export type CellContent =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** `YYYY-MM-DD`, with `THH:MM:SS` where the cell holds an hour too. */
  | { readonly type: 'date'; readonly value: string }
  /** An hour of the day or a duration under a day, `HH:MM:SS`. */
  | { readonly type: 'time'; readonly value: string }
  /** An error of the program, for example `#DIV/0!`. */
  | { readonly type: 'error'; readonly value: string }
  /** A formula whose result the file does not hold. */
  | { readonly type: 'uncached' }
  /** Nothing but a format, a comment or a border. */
  | { readonly type: 'empty' };

/** One cell: what it holds, and what the program shows of it. */
export type Cell = CellContent & {
  /** As on screen, with a decimal point whatever the reader's country; `''` where nothing shows. */
  readonly shown: string;
  /** Number format of the program, for example `0.0%`. */
  readonly format?: string;
  /** Formula without its equals sign; it is never executed. */
  readonly formula?: string;
  /** Remark attached to the cell. */
  readonly comment?: string;
  /** The text is struck through. */
  readonly struck?: boolean;
};

/** A rectangle of cells shown as one; rows and columns from 0, both ends inclusive. The top left cell holds the content. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. Rows and columns count from 0 here, and from 1 and `A` wherever a person reads them. */
export interface Sheet {
  readonly name: string;
  /** `very-hidden`: only a macro can show it. */
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Sparse: a row or a cell that holds nothing may be absent. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** How the file was understood before its cells were. */
export interface WorkbookSource {
  readonly format: 'xlsx' | 'csv';
  /** Of a text: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`; absent where it came as a string. */
  readonly encoding?: string;
  /** Of a text: what stands between two cells. */
  readonly delimiter?: string;
}

/** All sheets of one file, in their order. */
export interface Workbook {
  readonly source: WorkbookSource;
  readonly sheets: readonly Sheet[];
}
