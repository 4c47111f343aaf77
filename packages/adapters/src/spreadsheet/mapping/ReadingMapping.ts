/**
 * How the tables of a file are to be read, as data that a person looks at, changes, saves.
 * @module
 */
import type { Period } from '@jalon/core';
import type { TableKind } from '../Reading.ts';

/** What one column stands for. */
export interface ColumnMapping {
  /** A field of the kind, for example `actual`; `ignore` leaves the column out without a word. */
  readonly field: string;
  /** What stands over the column: by it the column is found again where it has moved. */
  readonly header?: string;
  /** The period of its figures. */
  readonly period?: Period;
  /** `%`, an ISO 4217 code or words, where its figures bear none. */
  readonly unit?: string;
  /** The category of a breakdown that stands in columns: « Filles ». */
  readonly category?: string;
}

/** Where one table stands, and what its columns are. */
export interface TableMapping {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly kind: TableKind;
  /** Rows of the header, from 1, on screen. */
  readonly headerRows: readonly number[];
  /** Last row of the table; without it, all rows below the header. */
  readonly lastRow?: number;
  /** What each column stands for, by its letters; a column that is not named is left out. */
  readonly columns: { readonly [column: string]: ColumnMapping };
  /** The table stands on its side: `headerRows`, `lastRow`, `leftOut` count columns, and `columns` rows. */
  readonly turned?: boolean;
  /** Rows that are no data, whatever they look like. */
  readonly leftOut?: readonly number[];
}

/** How a file is to be read. Sheets that it does not name are read as if there were none. */
export interface ReadingMapping {
  readonly tables: readonly TableMapping[];
  /** Sheets that are not read at all. */
  readonly ignoredSheets?: readonly string[];
}
