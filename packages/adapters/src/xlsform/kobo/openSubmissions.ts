import type { Checked } from '@jalon/core';
import { decodeText } from '../../csv/decodeText.ts';
import { sniffFile } from '../../workbook/sniffFile.ts';
import type { ExportSheet } from '../export/ExportSheet.ts';
import { openExport } from '../export/openExport.ts';
import { formIssue } from '../formIssue.ts';
import { fieldsOf } from '../survey/keptCells.ts';

/** One submission as it stands in a file: fields by name or path. */
export type Submission = { readonly [field: string]: unknown };

/** The submissions of a file: as JSON has them, or as tables that have yet to be joined. */
export type Submissions =
  | { readonly records: readonly Submission[] }
  | { readonly sheets: readonly ExportSheet[] };

/** Keys under which lists of submissions stand, the right ones first. */
const keys: readonly string[] = ['results', 'submissions', 'value', 'data'];

/**
 * The submissions in a file: JSON as Kobo and ODK hand it out, or an export as tables (workbook, archive, delimited text).
 * @throws JalonError `missing-peer` where hucre is not installed and the export is a workbook
 */
export async function openSubmissions(
  data: Uint8Array | string,
  file: string | undefined,
): Promise<Checked<Submissions>> {
  const text = textOf(data);
  if (text === undefined || !/^\s*[{[]/.test(text)) {
    const { value, issues } = await openExport(text ?? data, file);
    const sheets = value?.filter(({ headers }) => headers.some((header) => header !== '')) ?? [];
    if (sheets.length > 0) return { value: { sheets }, issues };
    const isSaid = issues.some(({ severity }) => severity === 'error');
    return {
      issues: isSaid ? issues : [...issues, formIssue('xlsform/no-submissions', 'error', {}, { file })],
    };
  }
  try {
    return fromJson(JSON.parse(text), file);
  } catch {
    return { issues: [formIssue('xlsform/broken-json', 'error', {}, { file })] };
  }
}

function textOf(data: Uint8Array | string): string | undefined {
  if (typeof data !== 'string' && sniffFile(data) !== 'text') return undefined;
  return (typeof data === 'string' ? data : decodeText(data).text).replace(/^\ufeff/, '');
}

function fromJson(json: unknown, file: string | undefined): Checked<Submissions> {
  if (Array.isArray(json)) return { value: { records: json.map(fieldsOf) }, issues: [] };
  const whole = fieldsOf(json);
  const key = keys.find((each) => Array.isArray(whole[each]));
  // seen: “subissions”
  const misspelt = Object.keys(whole).find(
    (each) => /^sub\w*i\w*s$/i.test(each) && Array.isArray(whole[each]),
  );
  const found = key ?? misspelt;
  if (found === undefined) return { issues: [formIssue('xlsform/no-submissions', 'error', {}, { file })] };
  const records = (whole[found] as readonly unknown[]).map(fieldsOf);
  const issues =
    key === undefined ? [formIssue('xlsform/misspelt-submissions', 'warning', { key: found }, { file })] : [];
  const count = [whole['count'], whole['@odata.count']].find((each) => typeof each === 'number');
  const isPage = [whole['next'], whole['@odata.nextLink']].some(
    (next) => typeof next === 'string' && next !== '',
  );
  if (isPage || (count ?? 0) > records.length)
    issues.push(
      formIssue(
        'xlsform/more-submissions',
        'warning',
        { found: records.length, count: count ?? '?' },
        { file },
      ),
    );
  return { value: { records }, issues };
}
