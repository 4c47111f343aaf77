import type { Dossier, Issue } from '@jalon/core';
import type { Edited } from '@jalon/core/edit';
import type { ImportReadingOptions } from './import/ImportReadingOptions.ts';
import { ImportState } from './import/ImportState.ts';
import { standardImporters } from './import/standardImporters.ts';
import type { LastLook } from './import/TableImporter.ts';
import type { Reading, ReadingTable } from './Reading.ts';

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
  const setting = {
    ...told,
    mapping,
    tables: reading.tables,
    ...(reading.file === undefined ? {} : { file: reading.file }),
  };
  const looks: LastLook[] = [];
  for (const { kind, import: bring } of standardImporters) {
    for (const table of reading.tables) {
      const look = table.kind === kind ? bring(state, table, setting) : undefined;
      if (look) looks.push(look);
    }
  }
  const known = new Set(standardImporters.map(({ kind }) => kind));
  for (const table of reading.tables) {
    if (!known.has(table.kind)) state.issues.push(notImported(table, reading.file));
  }
  const { dossier: after, changes, issues } = state.finish();
  return { dossier: after, changes, issues: [...issues, ...looks.flatMap((look) => look(after))] };
}

const notImported = ({ kind, sheet, firstDataRow }: ReadingTable, file: string | undefined): Issue => ({
  code: 'import/kind-not-imported',
  severity: 'hint',
  params: { kind },
  at: {
    in: 'sheet',
    ...(file === undefined ? {} : { file }),
    ...(sheet ? { sheet } : {}),
    row: firstDataRow,
  },
});
