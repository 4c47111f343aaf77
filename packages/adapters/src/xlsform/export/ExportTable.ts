import type { Submission } from '../kobo/openSubmissions.ts';
import type { ExportSheet } from './ExportSheet.ts';
import type { RowLink } from './rowLink.ts';

/** A row of an export with the rows that belong to it. */
export interface ExportRow {
  readonly row: number;
  readonly table: ExportTable;
  readonly link: RowLink;
  readonly fields: Submission;
  /** Rows of repeats by path of the repeat. */
  readonly inside: Map<string, ExportRow[]>;
}

/** A table of an export, its columns understood. */
export interface ExportTable {
  readonly sheet: ExportSheet;
  /** Path of the repeat, or the name of the sheet where the form has none that fits; absent of submissions. */
  readonly repeat?: string;
  readonly rows: ExportRow[];
}
