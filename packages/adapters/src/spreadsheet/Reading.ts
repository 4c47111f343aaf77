import type { GapState, Issue, Period } from '@jalon/core';
import type { WorkbookSource } from '../workbook/Workbook.ts';

/** What a table of a sheet is about. */
export type TableKind = 'indicator-tracking';

/**
 * What a column, and so a value, stands for; the words that name it are in the lexicon. `actual` is a value of a
 * period, `actual.cumulative` the total or latest value that the sheet itself declares, `progress` a percentage that
 * the sheet declares.
 */
export type MeasuredField = 'baseline' | 'target' | 'actual' | 'actual.cumulative' | 'progress';

/** Why a cell holds no number, in the sheet's own terms: a gap of the model, an empty cell, or an error of the program. */
export type ReadingGap = GapState | 'empty' | 'error';

/**
 * One measured cell as the sheet says it. A percentage is in points with the unit `%` (75 for 75 %), also where the
 * file stores 0.75; `importReading` makes it a ratio, and nothing else does.
 */
export interface ReadingValue {
  readonly field: MeasuredField;
  /** Address as on screen, for example `F8`. */
  readonly cell: string;
  /** The period of an actual or a target; a baseline's or target's date is a period of one day. */
  readonly period?: Period;
  /** The number read; absent where the cell holds none, never 0 instead. */
  readonly value?: number;
  /** As written in the cell or given by the unit column: `%`, an ISO 4217 code, or the words of the unit column. */
  readonly unit?: string;
  /** Why there is no number. */
  readonly state?: ReadingGap;
  /** Only an upper limit is known (« <5 »): the value is below this number. */
  readonly below?: number;
  readonly min?: number;
  readonly max?: number;
  /** Comparison that a target is written with (« ≥ 80 »). */
  readonly op?: '>=' | '<=' | '>' | '<';
  readonly approx?: boolean;
  readonly provisional?: boolean;
  readonly n?: number;
  /** Numerator and denominator where the cell holds both (« 35/54 »). */
  readonly ratio?: readonly [number, number];
  /** Yes or no, in a row that asks whether and not how much. */
  readonly answer?: boolean;
  /** How a declared total follows from the values of the periods, or which method a declared progress follows. */
  readonly rule?: 'sum' | 'latest' | 'mean' | 'achievement-of-target' | 'distance-travelled';
  /** A remark attached to the cell: a comment of the program, a footnote. */
  readonly note?: string;
  /** The cell as shown on screen. */
  readonly written?: string;
}

/** One breakdown of an indicator, in a row of its own (« Femmes », "North"). */
export interface ReadingPart {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** What the row is about, as written. */
  readonly disaggregation: string;
  readonly values: readonly ReadingValue[];
}

/** One row of a table: one indicator. */
export interface ReadingRow {
  /** Row of the sheet, from 1 (for text files the record, a quoted newline not counting as one). */
  readonly row: number;
  /** Heading of the section that the row stands in. */
  readonly section?: string;
  readonly code?: string;
  /** Name without footnote marks. */
  readonly name?: string;
  /** `decrease` where the name or a comment says that less is better, `increase` where they say more is. */
  readonly direction?: 'increase' | 'decrease';
  readonly values: readonly ReadingValue[];
  /** Other columns by field: `unit`, `comment`, `frequency`, `responsible`, `verification`, `note` (the footnote). */
  readonly text: { readonly [field: string]: string };
  /** Rows that break the indicator down; where none is its total, `values` is empty. */
  readonly parts?: readonly ReadingPart[];
}

/** A row of a table that became no data, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly reason:
    | 'title'
    | 'section'
    | 'total'
    | 'summary'
    | 'footnote'
    | 'legend'
    | 'note'
    | 'repeated-header'
    | 'hidden'
    | 'struck'
    | 'no-name';
  /** What it says, for the reader to judge. */
  readonly text?: string;
}

/** What the lines around a table tell: who, what, when. */
export interface ReadingMeta {
  readonly title?: string;
  readonly organisation?: string;
  readonly project?: string;
  /** Reference of the grant or agreement. */
  readonly grantRef?: string;
  /** The day the sheet was brought up to date. */
  readonly asOf?: string;
  /** The day the baseline stands at. */
  readonly baselineDate?: string;
}

/** One table found in a sheet. */
export interface ReadingTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** What each column was taken for, by column letter. */
  readonly columns: { readonly [column: string]: string };
  /** Letters of the hidden columns, whose figures were left out. */
  readonly hiddenColumns?: readonly string[];
  readonly meta: ReadingMeta;
  readonly rows: readonly ReadingRow[];
  readonly skipped: readonly SkippedRow[];
}

/** What a file says, cell by cell, before it means anything in a dossier. */
export interface Reading {
  readonly file?: string;
  /** How the file was understood: its format, and of a text its encoding and separator. */
  readonly source?: WorkbookSource;
  readonly tables: readonly ReadingTable[];
  readonly ignoredSheets: readonly { readonly name: string; readonly reason: string }[];
  readonly issues: readonly Issue[];
}
