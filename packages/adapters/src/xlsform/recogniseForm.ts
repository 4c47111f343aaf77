import type { ExchangeHead } from '../carriage/ExchangeFormat.ts';
import { sniffFile } from '../workbook/sniffFile.ts';
import { sheetNamesIn } from './sheetNamesIn.ts';
import { looksLikeMarkdown } from './sheets/sheetsOfMarkdown.ts';

/**
 * How surely a file is a form, from 0 to 1: by its tables of Markdown, its sections of a delimited text, the JSON of Kobo. Of
 * a workbook by the names of its sheets, where its beginning shows them.
 * @param head the first 64 kB, decoded
 */
export function recogniseForm(head: string, { name = '', bytes }: ExchangeHead): number {
  const kind = sniffFile(bytes);
  const hint = /xls-?form|kobo|\bodk\b/i.test(name) ? 0.6 : 0;
  if (kind === 'zip') return sheetNamesIn(bytes).includes('survey') ? 0.9 : hint;
  if (kind === 'compound') return letters(bytes).includes('survey') ? 0.7 : hint;
  if (looksLikeMarkdown(head)) return 0.9;
  if (/^\s*[{[]/.test(head)) return /"survey"\s*:\s*\[/.test(head) && /"type"\s*:/.test(head) ? 0.95 : 0;
  const section = /^\ufeff?"?survey"?\s*(?:[,;\t]|\r?\n)/i.test(head);
  const columns = /^\ufeff?(?=.*\btype\b)(?=.*\bname\b)(?=.*\blabel\b).*\r?\n/i.test(head);
  const types = /\b(?:select_(?:one|multiple)|select one|begin[ _]group|geopoint)\b/i.test(head);
  if (section) return 0.9;
  return columns && types ? 0.8 : 0;
}

/** Letters of a workbook from before 2007, whose names of sheets stand as they are or with a zero behind each letter. */
function letters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) if (byte >= 32 && byte < 127) text += String.fromCharCode(byte);
  return text;
}
