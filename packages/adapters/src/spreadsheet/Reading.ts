import type { GapState, Issue, Period } from '@jalon/core';
import type { WorkbookSource } from '../workbook/Workbook.ts';

/** What a table of a sheet is about, or a user's own as `namespace/code`. */
export type TableKind =
  | 'indicator-tracking'
  | 'logframe'
  | 'funder-report'
  | 'portfolio'
  | 'survey-responses'
  | 'survey-summary'
  | 'financial-account'
  | 'action-plan'
  | 'stakeholders'
  | 'risks'
  | 'impact-register'
  | 'change-pathways'
  | 'pooled-data'
  | 'people'
  | 'stage-guide'
  | `${string}/${string}`;

/**
 * What a column of figures of a tracking table, and so a value, stands for; the words that name it are in the lexicon.
 * `actual` is a value of a period, `actual.cumulative` the total or latest value that the sheet itself declares,
 * `progress` a percentage that the sheet declares.
 */
export type MeasuredField = 'baseline' | 'target' | 'actual' | 'actual.cumulative' | 'progress';

/**
 * Why a cell holds no number, in the sheet's own terms: a gap of the model, an empty cell, an error of the program, or an
 * answer outside of the scale that its question gives.
 */
export type ReadingGap = GapState | 'empty' | 'error' | 'off-scale';

/**
 * One cell that says more than words, as the sheet says it: a figure, a day, a yes or no, a choice, a list. A percentage is in points with the unit `%` (75 for 75 %), also where the
 * file stores 0.75; `importReading` makes it a ratio, and nothing else does.
 */
export interface ReadingValue {
  /** The column's field, for example `actual` or `last-contact`; a question bears its number (`q1`), in a form of ours its instrument and item (`parents#ease`), any other column its header. */
  readonly field: string;
  /** Address as on screen, for example `F8`. */
  readonly cell: string;
  /** The period of an actual or a target, or what a cell with a date says; a date is a period of one day. */
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
  /** Yes or no, in a row or a column that asks whether and not how much. */
  readonly answer?: boolean;
  /** What a word of a closed list stands for: `childcare` for « crèche ». */
  readonly code?: string;
  /** The parts of a cell that lists several things, or of an answer with several choices. */
  readonly items?: readonly string[];
  /** The day and hour of a time stamp, `YYYY-MM-DDTHH:MM:SS`. */
  readonly at?: string;
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

/** One row of a table: one indicator, one organisation, one respondent … by the kind of the table. */
export interface ReadingRow {
  /** Row of the sheet, from 1 (for text files the record, a quoted newline not counting as one). */
  readonly row: number;
  /** Heading of the section that the row stands in. */
  readonly section?: string;
  readonly code?: string;
  /** Name without footnote marks. */
  readonly name?: string;
  /** The period that the whole row speaks of, where the row or its section says one. */
  readonly period?: Period;
  /** `decrease` where the name or a comment says that less is better, `increase` where they say more is. */
  readonly direction?: 'increase' | 'decrease';
  readonly values: readonly ReadingValue[];
  /** Other columns by field: `unit`, `comment`, `frequency`, `responsible`, `verification`, `note` (the footnote). */
  readonly text: { readonly [field: string]: string };
  /** Where each text was read, by field: of merged cells the first, of « idem » the cell that it repeats. */
  readonly cells?: { readonly [field: string]: string };
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
    | 'no-name'
    | 'test'
    | 'no-consent'
    | 'duplicate'
    | 'other-population'
    | 'no-value'
    | 'left-out';
  /** The row that it repeats, where it is a duplicate. */
  readonly of?: number;
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
  /** The months or years that the whole sheet is about. */
  readonly period?: Period;
  /** The situation that all changes together should lead to. */
  readonly vision?: string;
}

/** A scale of answers that a column of words was read by: the number that each word stands for. */
export interface ReadingScale {
  /** Name of the scale, for example `agreement.4`. */
  readonly id: string;
  /** The column's words as written first, with their number; 1 is the lowest. */
  readonly levels: readonly { readonly value: number; readonly word: string }[];
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
  /** The table stands on its side: its headers are in a column, and `row` counts columns. */
  readonly turned?: boolean;
  /** What stands over the columns of questions and others that no field names, by field. */
  readonly headers?: { readonly [field: string]: string };
  /** The scales that columns of words were read by, by field. */
  readonly scales?: { readonly [field: string]: ReadingScale };
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
