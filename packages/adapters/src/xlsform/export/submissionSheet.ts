import { foldText } from '@jalon/core';
import type { MergedForm } from '../kobo/MergedForm.ts';
import type { ExportSheet } from './ExportSheet.ts';
import { namesWithin } from './namesWithin.ts';

/** Columns that the tools give to every submission. */
const own = /^(?:_index|_id|_uuid|_submission_time|meta[/-]instanceID|SubmissionDate|KEY)$/i;

/**
 * The table of submissions among those that are of no repeat: people put sheets of their own beside it, or before. It is
 * the one that bears columns of the tools, of several the one of which the form knows most.
 */
export function submissionSheet(
  sheets: readonly ExportSheet[],
  { versions }: MergedForm,
): ExportSheet | undefined {
  const knows = (header: string) =>
    namesWithin(header).some((part) =>
      versions.some(
        ({ byName, byLabel, fields }) => byName.has(part) || byLabel.has(foldText(part)) || fields.has(part),
      ),
    );
  const fits = sheets.map((sheet) => ({
    sheet,
    isOwn: sheet.headers.some((header) => own.test(header)),
    known: sheets.length === 1 ? 0 : sheet.headers.filter(knows).length,
  }));
  return fits.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.known - a.known)[0]?.sheet;
}
