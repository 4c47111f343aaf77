import type { ExchangeHead } from '../carriage/ExchangeFormat.ts';
import { sniffWorkbook, type WorkbookHead } from '../workbook/sniffWorkbook.ts';
import { looksLikeMarkdown } from './sheets/sheetsOfMarkdown.ts';

/**
 * How surely a file is a form, from 0 to 1: by its tables of Markdown, its sections of a delimited text, the JSON of Kobo. Of
 * a workbook by the names of its sheets and columns, where its beginning shows them: the answers to a survey
 * stand in a sheet of that name, too.
 * @param head the first 64 kB, decoded
 */
export function recogniseForm(head: string, { name = '', bytes }: ExchangeHead): number {
  const workbook = sniffWorkbook(bytes);
  if (workbook) return Math.max(likeForm(workbook), /xls-?form|kobo|\bodk\b/i.test(name) ? 0.6 : 0);
  if (looksLikeMarkdown(head)) return 0.9;
  if (/^\s*[{[]/.test(head)) return /"survey"\s*:\s*\[/.test(head) && /"type"\s*:/.test(head) ? 0.95 : 0;
  const section = /^\ufeff?"?survey"?\s*(?:[,;\t]|\r?\n)/i.test(head);
  const columns = /^\ufeff?(?=.*\btype\b)(?=.*\bname\b)(?=.*\blabel\b).*\r?\n/i.test(head);
  const types = /\b(?:select_(?:one|multiple)|select one|begin[ _]group|geopoint)\b/i.test(head);
  if (section) return 0.9;
  return columns && types ? 0.8 : 0;
}

/** How much the sheets and cells of a workbook look like those of a form. */
function likeForm({ sheets, cells }: WorkbookHead): number {
  const names = sheets.map((sheet) => sheet.trim().toLowerCase());
  if (!names.includes('survey')) return 0;
  const has = (heading: RegExp) => cells.some((text) => heading.test(text));
  const hasColumns = has(/^(?:type|command)$/i) && has(/^(?:name|tag|value|label.*|caption)$/i);
  if (hasColumns || names.includes('choices')) return 0.9;
  return cells.length === 0 ? 0.6 : 0;
}
