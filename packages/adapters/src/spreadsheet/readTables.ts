import type { Issue } from '@jalon/core';
import type { Workbook } from '../workbook/Workbook.ts';
import { missingSheets } from './mapping/missingSheets.ts';
import { type OpenedSheet, openSheets } from './openSheets.ts';
import type { Reading, ReadingTable } from './Reading.ts';
import type { ReadTablesOptions } from './ReadTablesOptions.ts';
import { readSheet } from './readSheet.ts';
import { sayNoTable } from './sayNoTable.ts';
import { readFormKeys } from './surveyForm/readFormKeys.ts';
import { readFormSheet } from './surveyForm/readFormSheet.ts';

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
  const { file, mapping } = options;
  const { opened, ignoredSheets: unread } = openSheets(workbook, options);
  const tables: ReadingTable[] = [];
  const issues: Issue[] = mapping ? [...missingSheets(workbook, mapping, file)] : [];
  const without: OpenedSheet[] = [];
  const form = options.kinds?.includes('survey-responses') === false ? undefined : readFormKeys(workbook);
  for (const sheet of opened) {
    const isMapped = mapping?.tables.some((table) => table.sheet === sheet.grid.sheet.name);
    const read = (form && !isMapped && readFormSheet(sheet, form)) || readSheet(sheet, mapping);
    if (read.tables.length === 0) without.push(sheet);
    tables.push(...read.tables);
    issues.push(...read.issues);
  }
  // a sheet of parameters beside a tracking sheet is no trouble; a file without any table is
  for (const { grid, context } of without) issues.push(sayNoTable(grid, context, tables.length > 0));
  if (tables.length === 0 && without.length === 0) issues.push(nothingToRead(workbook, file));
  const reasons = new Map([
    ...unread.map(({ name, reason }) => [name, reason] as const),
    ...without.map(({ grid }) => [grid.sheet.name, 'no-table'] as const),
  ]);
  const ignoredSheets = workbook.sheets.flatMap(({ name }) => {
    const reason = reasons.get(name);
    return reason === undefined ? [] : [{ name, reason }];
  });
  return { ...(file === undefined ? {} : { file }), source: workbook.source, tables, ignoredSheets, issues };
}

const nothingToRead = ({ sheets }: Workbook, file: string | undefined): Issue => ({
  code: 'sheet/nothing-to-read',
  severity: 'error',
  params: { sheets: sheets.map(({ name }) => name).join(', ') },
  ...(file === undefined ? {} : { at: { in: 'sheet', file } }),
});
