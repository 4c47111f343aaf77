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
  /** An hour of the day or a duration, `HH:MM:SS`; a duration may have more than 24 hours. */
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
  /** Formula without its equals sign, in the notation of Excel; it is never executed. */
  readonly formula?: string;
  /** Remark attached to the cell. */
  readonly comment?: string;
  /** The text is struck through, all of it: a word alone does not count. */
  readonly struck?: boolean;
};

/** A rectangle of cells; rows and columns from 0, both ends inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells shown as one: the top left cell holds the content. */
export type Merge = CellRange;

/** Cells that offer a list to choose from. */
export interface CellChoices extends CellRange {
  /** What can be chosen, where the rule itself lists it. */
  readonly values?: readonly string[];
  /** Where the list stands otherwise: an address, a name or a formula, for example `Listes!$A$1:$A$4`. */
  readonly source?: string;
}

/** A name that the file gives to cells. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, for example `'Suivi 2024'!$B$4:$B$20`. */
  readonly refersTo: string;
  /** The one sheet that it holds in; absent where it holds in all. */
  readonly sheet?: string;
}

/** One sheet. Rows and columns count from 0 here, and from 1 and `A` wherever a person reads them. */
export interface Sheet {
  readonly name: string;
  /** `very-hidden`: only a macro can show it. */
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Sparse: a row or a cell that holds nothing may be absent. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  /** Hidden by hand, by a filter, in a closed group or without height; of rows that hold something or lie above one. */
  readonly hiddenRows: readonly number[];
  /** Hidden, in a closed group or without width; of columns that hold something or lie before one. */
  readonly hiddenColumns: readonly number[];
  /** Absent where no cell offers a list. */
  readonly choices?: readonly CellChoices[];
}

/** How the file was understood before its cells were. */
export interface WorkbookSource {
  readonly format: 'xlsx' | 'ods' | 'csv';
  /** Of a text: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252` or `macintosh`; absent where it came as a string. */
  readonly encoding?: string;
  /** Of a text: what stands between two cells. */
  readonly delimiter?: string;
}

/** All sheets of one file, in their order. */
export interface Workbook {
  readonly source: WorkbookSource;
  readonly sheets: readonly Sheet[];
  /** Names that the file gives to cells; absent where there are none. */
  readonly names?: readonly DefinedName[];
}
