import { basename } from 'node:path';
import type { ReadTablesOptions, TableKind } from '@jalon/adapters/spreadsheet';
import { readMapping } from './readMapping.ts';

/** A spreadsheet to open, and what the user knows of it. */
export interface SheetTask {
  /** Path of a workbook or a delimited text. */
  readonly file: string;
  /** The only kind of table to look for. */
  readonly kind?: TableKind;
  /** Path of a mapping. */
  readonly mapping?: string;
}

/**
 * What the user knows of a spreadsheet, as the reader takes it.
 * @throws a {@link CannotGoOn} where the mapping cannot be opened or is none
 */
export async function sheetOptions({ file, kind, mapping }: SheetTask): Promise<ReadTablesOptions> {
  const options = { file: basename(file), ...(kind === undefined ? {} : { kinds: [kind] }) };
  return mapping === undefined ? options : { ...options, mapping: await readMapping(mapping) };
}
