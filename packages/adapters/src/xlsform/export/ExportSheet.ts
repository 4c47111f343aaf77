/**
 * Answers that were exported as tables: one of submissions, one for each repeat.
 * @module
 */
import type { FormSheet } from '../sheets/FormSheet.ts';

/** One table of an export, with the file that it stands in. */
export interface ExportSheet extends FormSheet {
  readonly file: string | undefined;
}
