import type { Checked } from '@jalon/core';
import type { CsvSource } from '../../csv/CsvSource.ts';
import { decodeText } from '../../csv/decodeText.ts';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { sniffFile } from '../../workbook/sniffFile.ts';
import type { GivingPackage } from '../shape/GivingPackage.ts';
import { sheetPackage } from '../sheet/sheetPackage.ts';
import { jsonPackage } from './jsonPackage.ts';
import { readSourceBytes } from './readSourceBytes.ts';

/** How a file is opened. */
export interface OpenGivingOptions {
  readonly file?: string;
  /** Bytes that the file may have; default 200 million. */
  readonly maxBytes?: number;
}

/** The package that a file holds, whatever kind of file it is: its bytes say it, not its name. */
export async function openGiving(
  source: CsvSource,
  options: OpenGivingOptions,
): Promise<Checked<GivingPackage>> {
  const { file, maxBytes = 200_000_000 } = options;
  const { value: bytes, issues } = await readSourceBytes(source, maxBytes);
  const named = file === undefined ? {} : { file };
  if (!bytes) return { issues: issues.map((issue) => ({ ...issue, at: { in: 'sheet', ...named } })) };
  const isText = sniffFile(bytes) === 'text';
  if (isText) {
    const { text } = decodeText(bytes);
    if (/^\ufeff?\s*[[{]/.test(text)) return jsonPackage(text, file);
  }
  const book = isText ? readCsvSheet(bytes, named) : await readWorkbook(bytes, named);
  if (!book.value) return { issues: book.issues };
  const found = sheetPackage(book.value, file);
  return { ...found, issues: [...book.issues, ...found.issues] };
}
