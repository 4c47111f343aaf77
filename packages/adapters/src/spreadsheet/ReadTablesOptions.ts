import type { NumberLocale } from '@jalon/core';
import type { TableReader } from './kind/TableReader.ts';
import type { Lexicon } from './lexicon/Lexicon.ts';
import type { ReadingMapping } from './mapping/ReadingMapping.ts';
import type { TableKind } from './Reading.ts';

/** What is known of a workbook beside its cells. */
export interface ReadTablesOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** Words by which columns, totals, notes and gaps are understood; default `standardLexicon`. */
  readonly lexicon?: Lexicon;
  /** Where the sheet comes from, for its numbers and dates; default by the language of its headers. */
  readonly locale?: NumberLocale;
  /** How each kind of table is recognised and read; default `tableReaders`. */
  readonly readers?: readonly TableReader[];
  /** The kinds of table that are looked for; default all that the readers know. */
  readonly kinds?: readonly TableKind[];
  /** How sheets are to be read that a person looked at, see `proposeMapping`; it goes before what their headers say. */
  readonly mapping?: ReadingMapping;
  /** Month (1 to 12) in which the programme's or the fiscal year starts; default as the sheet says, else January. */
  readonly yearStartsInMonth?: number;
}
