import type { Checked, Issue } from '@jalon/core';
import { decodeText } from '../../csv/decodeText.ts';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { sniffFile } from '../../workbook/sniffFile.ts';
import { formIssue } from '../formIssue.ts';
import type { FormSheet } from '../sheets/FormSheet.ts';
import { sheetsOfWorkbook } from '../sheets/sheetsOfWorkbook.ts';
import { fieldsOf } from '../survey/keptCells.ts';

/** One submission as it stands in a file: fields by name or path. */
export type Submission = { readonly [field: string]: unknown };

/** The submissions of a file. */
export interface Submissions {
  readonly records: readonly Submission[];
  /** Whether they stand in a table: every question has a column, answered or not. */
  readonly isTable: boolean;
}

/** Keys under which lists of submissions stand, the right ones first. */
const keys: readonly string[] = ['results', 'submissions', 'value', 'data'];

/**
 * The submissions in a file: JSON as Kobo and ODK hand it out, or an export as a table.
 * @throws JalonError `missing-peer` where hucre is not installed and the export is a workbook
 */
export async function openSubmissions(
  data: Uint8Array | string,
  file: string | undefined,
): Promise<Checked<Submissions>> {
  const kind = typeof data === 'string' ? 'text' : sniffFile(data);
  if (typeof data !== 'string' && kind !== 'text') {
    const { value, issues } = await readWorkbook(data, file === undefined ? {} : { file });
    return value ? fromSheet(sheetsOfWorkbook(value)[0], issues, file) : { issues };
  }
  const text = (typeof data === 'string' ? data : decodeText(data).text).replace(/^\ufeff/, '');
  if (!/^\s*[{[]/.test(text)) {
    const { value, issues } = readCsvSheet(text, file === undefined ? {} : { file });
    return fromSheet(value && sheetsOfWorkbook(value)[0], issues, file);
  }
  try {
    return fromJson(JSON.parse(text), file);
  } catch {
    return { issues: [formIssue('xlsform/broken-json', 'error', {}, { file })] };
  }
}

function fromJson(json: unknown, file: string | undefined): Checked<Submissions> {
  if (Array.isArray(json)) return { value: { records: json.map(fieldsOf), isTable: false }, issues: [] };
  const whole = fieldsOf(json);
  const key = keys.find((each) => Array.isArray(whole[each]));
  // seen: “subissions”
  const misspelt = Object.keys(whole).find(
    (each) => /^sub\w*i\w*s$/i.test(each) && Array.isArray(whole[each]),
  );
  const found = key ?? misspelt;
  if (found === undefined) return { issues: [formIssue('xlsform/no-submissions', 'error', {}, { file })] };
  const issues =
    key === undefined ? [formIssue('xlsform/misspelt-submissions', 'warning', { key: found }, { file })] : [];
  return { value: { records: (whole[found] as readonly unknown[]).map(fieldsOf), isTable: false }, issues };
}

function fromSheet(
  sheet: FormSheet | undefined,
  issues: readonly Issue[],
  file: string | undefined,
): Checked<Submissions> {
  if (!sheet) return { issues: [...issues, formIssue('xlsform/no-submissions', 'error', {}, { file })] };
  const records = sheet.lines.map(({ texts }) =>
    Object.fromEntries(
      sheet.headers.flatMap((header, at) => (header === '' || texts[at] === '' ? [] : [[header, texts[at]]])),
    ),
  );
  return { value: { records, isTable: true }, issues };
}
