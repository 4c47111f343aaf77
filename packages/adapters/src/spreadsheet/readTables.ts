import type { Issue, NumberLocale } from '@jalon/core';
import type { Workbook } from '../workbook/Workbook.ts';
import { contextFor } from './kind/contextFor.ts';
import type { TableReader } from './kind/TableReader.ts';
import { tableReaders } from './kind/tableReaders.ts';
import { indexLexicon } from './lexicon/indexLexicon.ts';
import type { Lexicon } from './lexicon/Lexicon.ts';
import { standardLexicon } from './lexicon/standardLexicon.data.ts';
import type { Reading, ReadingTable } from './Reading.ts';
import { readSheet } from './readSheet.ts';
import { sayNoTable } from './sayNoTable.ts';
import { type Grid, gridOf } from './sheet/Grid.ts';
import type { ReadingContext } from './sheet/ReadingContext.ts';
import { sheetContext } from './sheet/sheetContext.ts';

/** What is known of a workbook beside its cells. */
export interface ReadTablesOptions {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** Words by which columns, totals, notes and gaps are understood; default `standardLexicon`. */
  readonly lexicon?: Lexicon;
  /** Where the sheet comes from, for its numbers and dates; default by the language of its headers. */
  readonly locale?: NumberLocale;
  /** Kinds of table that are looked for; default `tableReaders`. */
  readonly readers?: readonly TableReader[];
  /** Month (1 to 12) in which the programme's or the fiscal year starts; default as the sheet says, else January. */
  readonly yearStartsInMonth?: number;
}

/**
 * Finds the tables of a workbook wherever they stand and reads them cell by cell: what was read with its address, what
 * was left out with its reason, what is doubtful as issues. Nothing unreadable becomes a number.
 * @param workbook from `readWorkbook` or `readCsvSheet`
 * @example
 * ```ts
 * import { readTables } from '@jalon/adapters/spreadsheet';
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const { value: workbook } = readCsvSheet('Indicateur;Unité;Cible 2024;T1 2024;T2 2024\nPart de bénévoles formés;%;80;n.d.;52\n');
 * const reading = readTables(workbook ?? { source: { format: 'csv' }, sheets: [] });
 * const values = reading.tables[0]?.rows[0]?.values ?? [];
 * values.map(({ cell, field, value, state, unit }) => [cell, field, value ?? state, unit]);
 * // => [['C2', 'target', 80, '%'], ['D2', 'actual', 'not-available', undefined], ['E2', 'actual', 52, '%']]
 * ```
 */
export function readTables(workbook: Workbook, options: ReadTablesOptions = {}): Reading {
  const { file, lexicon = standardLexicon, readers = tableReaders } = options;
  const tables: ReadingTable[] = [];
  const ignoredSheets: { readonly name: string; readonly reason: string }[] = [];
  const issues: Issue[] = [];
  const without: { readonly grid: Grid; readonly context: ReadingContext }[] = [];
  for (const sheet of workbook.sheets) {
    const grid = gridOf(sheet);
    const isBlank = sheet.rows.every((_, row) => grid.filled(row).length === 0);
    if (sheet.visibility !== 'visible' || isBlank) {
      ignoredSheets.push({
        name: sheet.name,
        reason: sheet.visibility === 'visible' ? 'empty' : sheet.visibility,
      });
      continue;
    }
    const context = sheetContext(grid, indexLexicon(lexicon), options);
    const known = readers.map((reader) => ({ reader, context: contextFor(reader, context) }));
    const read = readSheet(grid, known, context);
    if (read.tables.length === 0) {
      ignoredSheets.push({ name: sheet.name, reason: 'no-table' });
      without.push({ grid, context });
    }
    tables.push(...read.tables);
    issues.push(...read.issues);
  }
  // a sheet of parameters beside a tracking sheet is no trouble; a file without any table is
  for (const { grid, context } of without) issues.push(sayNoTable(grid, context, tables.length > 0));
  if (tables.length === 0 && without.length === 0) issues.push(nothingToRead(workbook, file));
  return { ...(file === undefined ? {} : { file }), source: workbook.source, tables, ignoredSheets, issues };
}

const nothingToRead = ({ sheets }: Workbook, file: string | undefined): Issue => ({
  code: 'sheet/nothing-to-read',
  severity: 'error',
  params: { sheets: sheets.map(({ name }) => name).join(', ') },
  ...(file === undefined ? {} : { at: { in: 'sheet', file } }),
});
