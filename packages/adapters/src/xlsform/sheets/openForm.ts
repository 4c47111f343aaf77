import type { Checked } from '@jalon/core';
import { decodeText } from '../../csv/decodeText.ts';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { sniffFile } from '../../workbook/sniffFile.ts';
import { formIssue } from '../formIssue.ts';
import type { FormSheet } from './FormSheet.ts';
import { sayUncached } from './sayUncached.ts';
import { sheetsOfKobo } from './sheetsOfKobo.ts';
import { looksLikeMarkdown, sheetsOfMarkdown } from './sheetsOfMarkdown.ts';
import { sheetsOfSections } from './sheetsOfSections.ts';
import { sheetsOfWorkbook } from './sheetsOfWorkbook.ts';
import { sheetsOfXls } from './sheetsOfXls.ts';

/**
 * The sheets of a form: a workbook (.xlsx, .ods, .xls), a delimited text, tables of Markdown, the JSON of Kobo.
 * @throws JalonError `missing-peer` where hucre is not installed and the form is a workbook
 */
export async function openForm(
  data: Uint8Array | string,
  file: string | undefined,
): Promise<Checked<readonly FormSheet[]>> {
  const kind = typeof data === 'string' ? 'text' : sniffFile(data);
  if (typeof data !== 'string' && kind !== 'text') {
    if (kind === 'compound') return sheetsOfXls(data, file);
    const { value, issues } = await readWorkbook(data, file === undefined ? {} : { file });
    return value
      ? { value: sheetsOfWorkbook(value), issues: [...issues, ...sayUncached(value, file)] }
      : { issues };
  }
  const text = (typeof data === 'string' ? data : decodeText(data).text).replace(/^\ufeff/, '');
  if (/^\s*[{[]/.test(text)) return openJson(text, file);
  if (looksLikeMarkdown(text)) return { value: sheetsOfMarkdown(text), issues: [] };
  const { value, issues } = readCsvSheet(text, file === undefined ? {} : { file });
  const grid = (value?.sheets[0]?.rows ?? []).map((cells) =>
    Array.from(cells ?? [], (cell) => (cell?.type === 'text' ? cell.value : '')),
  );
  const sections = sheetsOfSections(grid);
  return { value: sections.length > 0 || !value ? sections : sheetsOfWorkbook(value), issues };
}

function openJson(text: string, file: string | undefined): Checked<readonly FormSheet[]> {
  try {
    const form = sheetsOfKobo(JSON.parse(text));
    if (form) return { value: form.sheets, issues: [] };
  } catch {
    return { issues: [formIssue('xlsform/broken-json', 'error', {}, { file })] };
  }
  return { issues: [formIssue('xlsform/not-a-form', 'error', {}, { file })] };
}
