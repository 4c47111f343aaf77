import type { Workbook } from '../../workbook/Workbook.ts';
import { titleRows } from '../around/titleRows.ts';
import { findForm } from '../form/findForm.ts';
import type { FoundTable } from '../header/findTables.ts';
import { findTables } from '../header/findTables.ts';
import type { Column } from '../header/recogniseColumns.ts';
import { withYears } from '../header/withYears.ts';
import { type OpenedSheet, openSheets } from '../openSheets.ts';
import type { ReadTablesOptions } from '../ReadTablesOptions.ts';
import type { ColumnMapping, ReadingMapping, TableMapping } from './ReadingMapping.ts';

/**
 * How the tables of a workbook would be read, before any of it is: the sheet, kind and header of each table, and what
 * each column would be taken for. A person can look at it, change it, keep it for the next file of the same form, and
 * hand it to `readTables`.
 * @param workbook from `readWorkbook` or `readCsvSheet`
 * @example
 * ```ts
 * import { proposeMapping, readTables } from '@jalon/adapters/spreadsheet';
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const { value: workbook } = readCsvSheet('Indicateur;Cible 2024;Fait\nVisites;40;38\n');
 * const sheets = workbook ?? { source: { format: 'csv' }, sheets: [] };
 * const [table] = proposeMapping(sheets).tables;
 * table?.columns['C']?.field; // => 'unknown'
 * const columns = { ...table?.columns, C: { field: 'actual', header: 'Fait' } };
 * const mapping = { tables: table ? [{ ...table, columns }] : [] };
 * readTables(sheets, { mapping }).tables[0]?.rows[0]?.values[1]?.value; // => 38
 * ```
 */
export function proposeMapping(
  workbook: Workbook,
  options: Omit<ReadTablesOptions, 'mapping'> = {},
): ReadingMapping {
  return { tables: openSheets(workbook, options).opened.flatMap(tablesOf) };
}

/** A proposal says nothing yet. */
const silent = { say: () => undefined, pass: () => undefined };

function tablesOf({ grid, readers, context, asksForForms }: OpenedSheet): readonly TableMapping[] {
  const all = findTables(grid, readers, context);
  // labels of a form are no headers
  const form = asksForForms ? findForm(grid, all, false, context, silent) : undefined;
  const found = form?.inside ?? all;
  return found.map((table, index) => {
    const above = titleRows(table.grid, table.header, found[index - 1]?.header, context);
    const columns = withYears(table, table.grid, above, table.context, () => undefined);
    return mappingOf({ ...table, columns }, found);
  });
}

function mappingOf(
  { grid, header, reader, columns, end }: FoundTable,
  all: readonly FoundTable[],
): TableMapping {
  const { top, bottom } = header;
  const isLast = end >= grid.height || !all.some((other) => other.header.top === end);
  return {
    sheet: grid.sheet.name,
    kind: reader.kind,
    headerRows: Array.from({ length: bottom - top + 1 }, (_, at) => top + at + 1),
    ...(isLast ? {} : { lastRow: end }),
    columns: Object.fromEntries(
      columns.map((column) => [grid.columnName(column.index), columnMapping(column)]),
    ),
  };
}

const columnMapping = ({ field, header, period, unit, category }: Column): ColumnMapping => ({
  field,
  ...(header === '' ? {} : { header }),
  ...(period ? { period } : {}),
  ...(unit === undefined ? {} : { unit }),
  ...(category === undefined ? {} : { category }),
});
