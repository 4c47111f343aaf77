import type { Dossier, IsoDay, Issue, Observation, Period } from '@jalon/core';
import type { Edited } from '@jalon/core/edit';
import { compareProgress, declares } from './import/compareProgress.ts';
import type { ImportMapping } from './import/ImportMapping.ts';
import { ImportState } from './import/ImportState.ts';
import { type ImportedRow, importRow } from './import/importRow.ts';
import { matchRows, type RowMatch } from './import/matchRows.ts';
import { type RowSource, rowIssue } from './import/RowSource.ts';
import type { Reading } from './Reading.ts';

/** What {@link importReading} is told beside the reading. */
export interface ImportReadingOptions {
  /** Which indicator a row is, where its code and name do not say it. */
  readonly mapping?: ImportMapping;
  /** Id of the organisation whose values these are; without it they are the programme's. */
  readonly organisation?: string;
  /** The period of values whose column names none. */
  readonly period?: Period;
  /** The day of the import, kept with each new record. */
  readonly recordedOn?: IsoDay;
  /** The day up to which values count for the declared percentages; default the day the sheet was brought up to date. */
  readonly asOf?: IsoDay;
}

/**
 * Brings what a sheet says into a dossier: indicators that it does not have yet, and one record per value and gap. A
 * percentage becomes a ratio here and nowhere else (75 % is 0.75). Nothing recorded is overwritten: a changed value is
 * a new record that revises the old one, a target that disagrees is a conflict, what the sheet computed itself (totals,
 * percentages achieved) is compared and not stored. The same file twice changes nothing.
 * @param dossier the dossier to bring it into; it stays as it was
 * @param reading what the sheet says, see `readTables`
 * @returns the new dossier, one change per entity, and an issue with its cell for everything that did not get in,
 * was decided by a rule, or does not agree
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { importReading, type Reading } from '@jalon/adapters/spreadsheet';
 * const period = { start: '2024-01-01', end: '2024-03-31', grain: 'quarter' } as const;
 * const reading: Reading = {
 *   file: 'suivi.xlsx',
 *   tables: [
 *     {
 *       kind: 'indicator-tracking', sheet: 'Suivi', headerRows: [1], firstDataRow: 2, lastDataRow: 2,
 *       columns: {}, meta: {}, skipped: [],
 *       rows: [{
 *         row: 2, code: '1.2', name: 'Part de bénévoles formés', text: {},
 *         values: [{ field: 'actual', cell: 'F2', value: 71.2, unit: '%', period }],
 *       }],
 *     },
 *   ],
 *   ignoredSheets: [],
 *   issues: [],
 * };
 * const { dossier } = importReading(createDossier({ id: 'demo', title: 'Demo' }), reading);
 * dossier.indicators[0]?.unit; // => 'ratio'
 * dossier.observations[0]?.value; // => 0.712
 * dossier.observations[0]?.provenance; // => { file: 'suivi.xlsx', sheet: 'Suivi', cell: 'F2', text: '71.2 %' }
 * importReading(dossier, reading).changes; // => []
 * ```
 */
export function importReading(
  dossier: Dossier,
  reading: Reading,
  options: ImportReadingOptions = {},
): Edited {
  const { mapping = {}, ...told } = options;
  const state = new ImportState(dossier, options.organisation);
  const imported: ImportedRow[] = [];
  for (const table of reading.tables) {
    for (const match of matchRows(state.indicators, table, mapping)) {
      const { row } = match;
      const source: RowSource = { table, row, ...(reading.file === undefined ? {} : { file: reading.file }) };
      if ('indicator' in match || match.by === 'nothing') {
        const result = importRow(state, match, source, { dossier, ...told });
        if (result) imported.push(result);
      } else state.issues.push(leftOut(match, source));
    }
  }
  const { dossier: after, changes, issues } = state.finish();
  return { dossier: after, changes, issues: [...issues, ...compareDeclared(after, imported, options.asOf)] };
}

/** What the rows declare of progress, against what the dossier gives. */
function compareDeclared(
  dossier: Dossier,
  imported: readonly ImportedRow[],
  asOf: IsoDay | undefined,
): readonly Issue[] {
  const declaring = imported.filter(({ source }) => source.row.values.some(declares));
  const records = new Map<string, Observation[]>(declaring.map(({ indicator }) => [indicator, []]));
  for (const record of dossier.observations) records.get(record.indicator)?.push(record);
  const indicators = new Map(dossier.indicators.map((indicator) => [indicator.id, indicator]));
  const { programme } = dossier;
  return declaring.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    return indicator
      ? compareProgress(row, indicator, records.get(row.indicator) ?? [], { programme, asOf })
      : [];
  });
}

type LeftOut = Exclude<RowMatch, { by: 'mapping' | 'code' | 'extension' | 'name' | 'nothing' }>;

/** Why a row did not get in. */
function leftOut(match: LeftOut, source: RowSource) {
  switch (match.by) {
    case 'left-out':
      return rowIssue(source, 'import/row-left-out', 'hint', {});
    case 'unknown-id':
      return rowIssue(source, 'import/mapping-unknown-id', 'error', { id: match.id });
    case 'nameless':
      return rowIssue(source, 'import/row-without-name', 'warning', {});
    case 'twice':
      return rowIssue(source, 'import/row-twice', 'error', { first: match.first.row });
    case 'ambiguous':
      return rowIssue(source, 'import/row-ambiguous', 'error', {
        candidates: match.candidates.map(({ id }) => id).join(', '),
      });
  }
}
