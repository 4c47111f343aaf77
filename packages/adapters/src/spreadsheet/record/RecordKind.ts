/**
 * Tables in which each row is one thing of a list: an organisation, a risk, an action, an answer sheet.
 * @module
 */
import type { WordList } from '../lexicon/Lexicon.ts';
import type { TableKind } from '../Reading.ts';

/**
 * What the cells of a column hold. `text`: words; `figure`: a number with its unit, or why there is none; `percent`: a
 * figure in points; `day`: a day, a month or a year; `choice`: a word of a closed list; `list`: several things in one
 * cell; `lines`: several sentences in one cell, each in a line of its own; `degree`: a figure or a word of a scale
 * (« 4 », « fort », « +++ »); `mark`: a cross in a calendar; `answer`: yes or no; `age`: months; `presence`: there or not on the
 * day of the column; `stamp`: day with hour.
 */
export type CellKind =
  | 'text'
  | 'figure'
  | 'percent'
  | 'day'
  | 'choice'
  | 'list'
  | 'lines'
  | 'answer'
  | 'age'
  | 'presence'
  | 'stamp'
  | 'degree'
  | 'mark';

/** The words of a closed list by the code that they stand for. */
export type Choices = { readonly [code: string]: WordList };

/** A kind of table as a value: which columns it has, which of them it needs, what their cells hold. */
export interface RecordKind {
  readonly kind: TableKind;
  /** What the cells of each field hold; the words over its columns are in the lexicon, by the same name. */
  readonly fields: { readonly [field: string]: CellKind };
  /** Groups of fields: of each group, a table of this kind has a column. */
  readonly needs: readonly (readonly string[])[];
  /** Fields that name a row, best first. */
  readonly names: readonly string[];
  /** Fields that are written once for the rows below, merged or not; those behind the names, as long as the name goes on. */
  readonly headings?: readonly string[];
  /** Fields of which there may be several columns. */
  readonly repeats?: readonly string[];
  /** The field of columns over which only a period stands. */
  readonly periods?: string;
  /** Fields that a header with a question mark asks for first: « Comment ? » is no comment. */
  readonly asked?: readonly string[];
  /** Columns that no word names are read too, under their own header; else they are said to be left out. */
  readonly keepsOthers?: boolean;
  /** The closed lists by field. */
  readonly choices?: { readonly [field: string]: Choices };
  /** « idem » repeats the cell on the left in these fields, where it is one of them; else the cell above. */
  readonly sideways?: readonly string[];
  /** A row that holds nothing but its name is a row; else it is a heading. */
  readonly loneNames?: boolean;
}
