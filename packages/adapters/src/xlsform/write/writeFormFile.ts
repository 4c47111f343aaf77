import { isIsoDay } from '@jalon/core';
import { writeSheets } from '../../spreadsheet/canvas/writeSheets.ts';
import { drawTable } from './drawTable.ts';
import type { XlsFormTable } from './XlsFormTable.ts';

/** The day that a file bears where none is told. */
const noDay = '1980-01-01';

/**
 * The tables of a form as an Excel workbook.
 * @throws JalonError `missing-peer` where hucre is not installed
 */
export function writeFormFile(
  tables: readonly XlsFormTable[],
  title: string,
  at: string | undefined,
): Promise<Uint8Array> {
  const day = at?.slice(0, 10) ?? noDay;
  return writeSheets(tables.map(drawTable), { title, day: isIsoDay(day) ? day : noDay });
}
