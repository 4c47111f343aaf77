import { zipSync } from 'fflate';
import type { Workbook as HucreWorkbook } from 'hucre';
import { valueShower } from '../valueShower.ts';
import type { DefinedName, Workbook } from '../Workbook.ts';
import { frameParts } from './frameParts.ts';
import { readCellStyles } from './readCellStyles.ts';
import { readCells } from './readCells.ts';
import { readTexts } from './readTexts.ts';
import { workbookParts } from './workbookParts.ts';
import { xlsxSheet } from './xlsxSheet.ts';

/** What we take from the library. */
export interface XlsxLibrary {
  readXlsx(archive: Uint8Array): Promise<HucreWorkbook>;
  formatValue(value: unknown, format: string, options: { readonly is1904: boolean }): string;
  isDateFormat(format: string): boolean;
  serialToDate(serial: number, is1904: boolean): Date;
}

/**
 * Reads the parts of an .xlsx into our port: the cells straight from their bytes, all else through the library.
 * @param parts looked through for hazards before; they are let go while they are read
 * @returns `undefined` where the file lacks a part that it refers to
 */
export async function readXlsx(
  parts: Map<string, Uint8Array>,
  library: XlsxLibrary,
): Promise<Workbook | undefined> {
  const places = workbookParts(parts);
  if (!places) return undefined;
  const workbook = await library.readXlsx(
    zipSync(Object.fromEntries(frameParts(parts, places)), { level: 0 }),
  );
  if (workbook.sheets.length !== places.sheets.length) return undefined;
  const is1904 = workbook.dateSystem === '1904';
  const setting = {
    styles: readCellStyles(parts.get(places.styles ?? ''), library.isDateFormat),
    texts: readTexts(parts.get(places.texts ?? '')),
    show: valueShower((value, format) => library.formatValue(value, format, { is1904 })),
    dateOf: (serial: number) => library.serialToDate(serial, is1904),
    is1904,
  };
  const sheets = workbook.sheets.flatMap((frame, index) => {
    const { path = '', hasCells = false } = places.sheets[index] ?? {};
    const part = parts.get(path);
    parts.delete(path);
    return hasCells && part ? [xlsxSheet(frame, readCells(part, setting))] : [];
  });
  const names = (workbook.namedRanges ?? []).map(
    ({ name, range, scope }): DefinedName => ({
      name,
      refersTo: range,
      ...(scope === undefined ? {} : { sheet: scope }),
    }),
  );
  return { source: { format: 'xlsx' }, sheets, ...(names.length > 0 ? { names } : {}) };
}
