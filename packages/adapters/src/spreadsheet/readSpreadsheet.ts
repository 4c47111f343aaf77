import { type OpenSpreadsheetOptions, openSpreadsheet } from './openSpreadsheet.ts';
import type { Reading } from './Reading.ts';
import type { ReadTablesOptions } from './ReadTablesOptions.ts';
import { readTables } from './readTables.ts';

/** What is known of a file beforehand. */
export interface ReadSpreadsheetOptions extends ReadTablesOptions, OpenSpreadsheetOptions {}

/**
 * Reads a spreadsheet file, Excel workbook or delimited text, whatever its name says, and the tables in it.
 * @param bytes the file
 * @throws JalonError `missing-peer` where the file is a workbook and hucre is not installed
 * @example
 * ```ts
 * import { readSpreadsheet } from '@jalon/adapters/spreadsheet';
 * const bytes = new TextEncoder().encode('Indicateur,Cible 2024\nVisites,40\n');
 * const { tables } = await readSpreadsheet(bytes, { file: 'suivi.csv' });
 * tables[0]?.rows[0]?.values[0]?.value; // => 40
 * ```
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  options: ReadSpreadsheetOptions = {},
): Promise<Reading> {
  const { value, issues } = await openSpreadsheet(bytes, options);
  if (!value)
    return {
      ...(options.file === undefined ? {} : { file: options.file }),
      tables: [],
      ignoredSheets: [],
      issues,
    };
  const reading = readTables(value, options);
  return { ...reading, issues: [...issues, ...reading.issues] };
}
