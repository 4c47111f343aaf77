import type { Issue, Json } from '@jalon/core';
import { formIssue } from '../formIssue.ts';
import { chooseVersion } from '../kobo/chooseVersion.ts';
import type { KoboOrphan } from '../kobo/KoboResponses.ts';
import type { MergedForm } from '../kobo/MergedForm.ts';
import { readSubmission, type SubmissionContext } from '../kobo/readSubmission.ts';
import type { ExportTable } from './ExportTable.ts';
import type { JoinedSheets } from './joinSheets.ts';

/** What the rows without a submission are read with. */
export interface ReadOrphansContext {
  readonly merged: MergedForm;
  readonly reading: Omit<SubmissionContext, 'version'>;
  /** Whether the form asks for consent: whose submission is not there may have refused it. */
  readonly asksConsent: boolean;
}

/** How many rows are named in a message. */
const most = 12;

/** Reads the rows of repeats that belong to no submission, and says where they stand. */
export function readOrphans(
  orphans: JoinedSheets['orphans'],
  { merged, reading, asksConsent }: ReadOrphansContext,
  issues: Issue[],
): readonly KoboOrphan[] {
  const rows = new Map<ExportTable, number[]>();
  const read = orphans.flatMap(({ table, row, record }): readonly KoboOrphan[] => {
    const own = rows.get(table) ?? [];
    rows.set(table, own);
    own.push(row);
    const chosen = chooseVersion(record, merged);
    if (!chosen || asksConsent) return [];
    const { answers, unread, unknown } = readSubmission(record, { ...reading, version: chosen.lookup });
    const kept: { readonly [key: string]: Json } = {
      ...(unread.length > 0 ? { unread } : {}),
      ...(unknown.length > 0 ? { unknown } : {}),
    };
    const { repeat = '', sheet } = table;
    return [
      {
        repeat: repeat.slice(repeat.lastIndexOf('/') + 1),
        sheet: sheet.name,
        row,
        answers: Object.fromEntries(answers),
        ...(Object.keys(kept).length > 0 ? { extensions: { xlsform: kept } } : {}),
      },
    ];
  });
  for (const [{ sheet }, own] of rows) {
    const named = own.slice(0, most).join(', ');
    issues.push(
      formIssue(
        asksConsent ? 'xlsform/row-without-consent' : 'xlsform/row-without-submission',
        'warning',
        { sheet: sheet.name, count: own.length, rows: own.length > most ? `${named}…` : named },
        { file: sheet.file, sheet: sheet.name, row: own[0] },
      ),
    );
  }
  return read;
}
