import type { Checked } from '@jalon/core';
import papaparse from 'papaparse';
import type { Cell, Workbook } from '../workbook/Workbook.ts';
import { csvIssue } from './csvIssue.ts';
import { decodeText } from './decodeText.ts';
import { readCsvHead } from './readCsvHead.ts';
import { sayNoText } from './sayNoText.ts';
import { unwrapCode } from './unwrapCode.ts';

/** What is known of a delimited text beforehand. */
export interface ReadCsvOptions {
  /** Name of the file, for the places of issues; the sheet is named after it. */
  readonly file?: string;
  /** What stands between two cells; without it, what the text says. */
  readonly delimiter?: string;
}

/**
 * Reads a delimited text (CSV, TSV, any separator and encoding) as a workbook of one sheet whose cells are texts: what
 * they mean is for `readTables`. A row is a record: a line end inside quotes starts none, a blank line is one.
 * @param data the bytes of the file, or its text
 * @example
 * ```ts
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const { value } = readCsvSheet('sep=;\nIndicateur;T1 2024\n"Délai moyen";12,5\n');
 * value?.source.delimiter; // => ';'
 * value?.sheets[0]?.rows[2]?.[1]?.shown; // => '12,5'
 * ```
 */
export function readCsvSheet(data: Uint8Array | string, options: ReadCsvOptions = {}): Checked<Workbook> {
  const { file } = options;
  const refusal = typeof data === 'string' ? undefined : sayNoText(data, file);
  if (refusal) return { issues: [refusal] };
  const { text: raw, encoding } =
    typeof data === 'string' ? { text: data, encoding: undefined } : decodeText(data);
  // a byte order mark may be left in a string; one kind of line end keeps a mixed file whole
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { delimiter, declaredBy } = readCsvHead(text, options.delimiter);
  const body = text.slice(declaredBy);
  const { data: records, errors } = papaparse.parse<string[]>(body, { delimiter, newline: '\n' });
  const rows = records.map((record) => record.map(cellOf));
  if (rows.at(-1)?.every((cell) => cell === undefined)) rows.pop();
  // the line that declares the separator is a record of the file, so that rows keep their numbers
  if (declaredBy > 0) rows.unshift([]);
  return {
    value: {
      source: { format: 'csv', ...(encoding ? { encoding } : {}), delimiter },
      sheets: [
        { name: sheetName(file), visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] },
      ],
    },
    issues: errors
      .filter(({ code }) => code === 'MissingQuotes')
      .map(({ row = 0 }) =>
        csvIssue('csv/unclosed-quote', 'error', file, { row: row + (declaredBy > 0 ? 2 : 1) }),
      ),
  };
}

/** As a spreadsheet program names the sheet of a text file. */
const sheetName = (file: string | undefined): string =>
  file?.replace(/^.*[\\/]/, '').replace(/\.(?:csv|tsv|txt|tab)$/i, '') || 'CSV';

function cellOf(written: string): Cell | undefined {
  const value = unwrapCode(written);
  return value.trim() === '' ? undefined : { type: 'text', value, shown: value };
}
