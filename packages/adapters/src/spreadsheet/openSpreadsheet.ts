import type { Checked } from '@jalon/core';
import { readCsvSheet } from '../csv/readCsvSheet.ts';
import { type ReadWorkbookOptions, readWorkbook } from '../workbook/readWorkbook.ts';
import { sniffFile } from '../workbook/sniffFile.ts';
import type { Workbook } from '../workbook/Workbook.ts';

/** What bounds the opening of a file. */
export type OpenSpreadsheetOptions = ReadWorkbookOptions;

/**
 * Opens a spreadsheet file, workbook or delimited text, whatever its name says, as sheets of cells.
 * @param bytes the file
 * @throws JalonError `missing-peer` where the file is an Excel workbook and hucre is not installed
 * @example
 * ```ts
 * import { openSpreadsheet } from '@jalon/adapters/spreadsheet';
 * const { value } = await openSpreadsheet(new TextEncoder().encode('Indicateur;T1 2024\nVisites;7\n'));
 * value?.sheets[0]?.rows[1]?.[1]?.shown; // => '7'
 * ```
 */
export async function openSpreadsheet(
  bytes: Uint8Array,
  options: OpenSpreadsheetOptions = {},
): Promise<Checked<Workbook>> {
  return sniffFile(bytes) === 'text' ? readCsvSheet(bytes, options) : readWorkbook(bytes, options);
}
