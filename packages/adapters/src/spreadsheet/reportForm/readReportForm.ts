import { type Checked, type Issue, isIsoDay, type Report } from '@jalon/core';
import {
  type FilledItem,
  type FormItem,
  type FromFormOptions,
  fromForm,
  type ReportForm,
  type ReportSchema,
  toForm,
} from '@jalon/report-schema';
import { type ReadWorkbookOptions, readWorkbook } from '../../workbook/readWorkbook.ts';
import { type FormSheet, formSheet, readFormSheet } from './readFormSheets.ts';

/** How {@link readReportForm} reads. */
export interface ReadReportFormOptions extends FromFormOptions, ReadWorkbookOptions {}

/**
 * Reads a report that was filled in as a workbook of ours, whatever program saved it. Rows and columns may have been
 * inserted, moved or sorted, sheets renamed: each row keeps what it is in a hidden column. Texts are taken in the language
 * of the workbook; those in other languages stay as they are in the report that it was made from.
 * @param bytes the file, .xlsx or .ods
 * @param schema the schema that the workbook was made from
 * @returns the report, with what could not be taken and the cell where it stands; no report where the file is no form of
 * this schema
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { patronFourParts, toForm } from '@jalon/report-schema';
 * import { readReportForm, writeReportForm } from '@jalon/adapters/spreadsheet';
 * const answers = { 'improvement-points': { entries: [{ id: 'i1', text: { en: 'Meet earlier' } }] } };
 * const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers };
 * const bytes = await writeReportForm(toForm(patronFourParts, { lang: 'en', report }));
 * (await readReportForm(bytes, patronFourParts)).value?.answers; // => { 'improvement-points': { entries: [{ id: 'i1', text: { en: 'Meet earlier' } }] } }
 * ```
 */
export async function readReportForm(
  bytes: Uint8Array,
  schema: ReportSchema,
  options: ReadReportFormOptions = {},
): Promise<Checked<Report>> {
  const { value: workbook, issues } = await readWorkbook(bytes, options);
  if (!workbook) return { issues };
  const sheets = workbook.sheets.flatMap((sheet) => formSheet(sheet) ?? []);
  const [first] = sheets;
  if (!first) {
    const names = workbook.sheets.map(({ name }) => name).join(', ');
    return { issues: [...issues, noForm('sheet/no-report-form', { sheets: names.slice(0, 300) })] };
  }
  if (first.version !== '1')
    return {
      issues: [...issues, noForm('sheet/report-form-version', { found: first.version.slice(0, 40) })],
    };
  const asked = askedItems(schema, first, options);
  const found: Issue[] = [...issues];
  const items: FilledItem[] = [];
  const kept: (readonly [item: string, fields: readonly string[]])[] = [];
  for (const each of sheets) {
    if (!isSame(each, first)) {
      const named = ({ schema: id, schemaVersion, lang }: FormSheet) => `${id} ${schemaVersion} ${lang}`;
      const params = { sheet: each.sheet.name, found: named(each), expected: named(first) };
      found.push({ ...noForm('sheet/other-report-form', params), severity: 'warning' });
      continue;
    }
    const read = readFormSheet(each, asked, options.file);
    items.push(...read.items);
    kept.push(...read.kept);
    found.push(...read.issues);
  }
  // of another version of the schema they may never have been
  if (first.schema === schema.id && first.schemaVersion === schema.version)
    found.push(...missingQuestions(asked, items, kept));
  const filled = {
    schema: first.schema,
    schemaVersion: first.schemaVersion,
    lang: first.lang,
    ...(isIsoDay(first.asOf) ? { report: { id: first.report || schema.id, asOf: first.asOf } } : {}),
    sections: [{ items }],
  };
  const { value, issues: said } = fromForm(schema, filled, options);
  return value ? { value, issues: [...found, ...said] } : { issues: [...found, ...said] };
}

const noForm = (code: string, params: Issue['params']): Issue => ({ code, severity: 'error', params });

const isSame = (a: FormSheet, b: FormSheet): boolean =>
  a.schema === b.schema &&
  a.schemaVersion === b.schemaVersion &&
  a.lang === b.lang &&
  a.version === b.version;

/** The items as they would be asked now: what each field takes. */
function askedItems(
  schema: ReportSchema,
  { lang }: FormSheet,
  { kinds, items }: FromFormOptions,
): ReadonlyMap<string, FormItem> {
  const form: ReportForm = toForm(schema, { lang, ...(kinds && { kinds }), ...(items && { items }) });
  return new Map(form.sections.flatMap((section) => section.items.map((item) => [item.id, item])));
}

/** Fields and tables that are not in the workbook any more. */
function missingQuestions(
  asked: ReadonlyMap<string, FormItem>,
  items: readonly FilledItem[],
  kept: readonly (readonly [item: string, fields: readonly string[]])[],
): readonly Issue[] {
  const found = new Map<string, Set<string>>();
  const see = (item: string, ids: readonly string[]) => {
    const seen = found.get(item) ?? new Set<string>();
    for (const id of ids) seen.add(id);
    found.set(item, seen);
  };
  for (const { id, fields, groups } of items)
    see(
      id,
      [...fields, ...groups].map((each) => each.id),
    );
  for (const [item, fields] of kept) see(item, fields);
  return [...asked.values()].flatMap(({ id, title, fields, groups }) =>
    [...fields, ...groups]
      .filter((each) => !found.get(id)?.has(each.id))
      .map(
        (each): Issue => ({
          code: 'sheet/report-question-missing',
          severity: 'warning',
          params: { item: title, field: each.title },
          at: { in: 'report', item: id },
        }),
      ),
  );
}
