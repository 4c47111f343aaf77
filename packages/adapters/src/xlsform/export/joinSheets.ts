import type { Issue } from '@jalon/core';
import { formIssue } from '../formIssue.ts';
import type { MergedForm } from '../kobo/MergedForm.ts';
import type { Submission } from '../kobo/openSubmissions.ts';
import { sayStray } from '../sheets/sayStray.ts';
import { columnKeys } from './columnKeys.ts';
import type { ExportSheet } from './ExportSheet.ts';
import type { ExportRow, ExportTable } from './ExportTable.ts';
import { nestWide } from './nestWide.ts';
import { parentFinder } from './parentFinder.ts';
import { repeatOfSheet } from './repeatOfSheet.ts';
import { isLinkColumn, linkReader } from './rowLink.ts';
import { submissionSheet } from './submissionSheet.ts';

/** The submissions of an export, with the rows of their repeats as JSON has them. */
export interface JoinedSheets {
  readonly records: readonly Submission[];
  /** Rows of repeats whose submission is not among them. */
  readonly orphans: readonly (ExportRow & { readonly record: Submission })[];
}

/**
 * Joins the tables of an export: rows of a repeat stand within the submission, or the row of another repeat, that they
 * belong to. Tables that are neither are named and left.
 */
export function joinSheets(
  sheets: readonly ExportSheet[],
  merged: MergedForm,
  issues: Issue[],
): JoinedSheets {
  const repeats = new Set(merged.versions.flatMap((version) => [...version.repeats]));
  const nested = sheets.filter(isOfRepeat);
  const others = sheets.filter((sheet) => !nested.includes(sheet));
  const main = submissionSheet(others, merged);
  for (const { name, file } of others.filter((sheet) => sheet !== main))
    issues.push(formIssue('xlsform/sheet-left', 'warning', { sheet: name }, { file, sheet: name }));
  const tables = [...(main ? [main] : []), ...nested].map((sheet) => tableOf(sheet, sheet !== main, merged));
  for (const { sheet } of tables) issues.push(...sayStray(sheet, sheet.file));
  const parentOf = parentFinder(tables, [...repeats]);
  const orphans: ExportRow[] = [];
  for (const { repeat, rows } of tables) {
    if (repeat === undefined) continue;
    for (const row of rows) {
      const parent = parentOf(row);
      const inside = parent?.inside.get(repeat);
      if (inside) inside.push(row);
      else if (parent) parent.inside.set(repeat, [row]);
      else orphans.push(row);
    }
  }
  const recordOf = ({ fields, inside }: ExportRow): Submission => ({
    ...nestWide(fields, repeats),
    ...Object.fromEntries([...inside].map(([path, rows]) => [path, rows.map(recordOf)])),
  });
  return {
    records: tables.flatMap(({ repeat, rows }) => (repeat === undefined ? rows.map(recordOf) : [])),
    orphans: orphans.map((row) => ({ ...row, record: recordOf(row) })),
  };
}

/** Whether a table holds rows of a repeat: one of submissions may have the columns too, without parents in them. */
function isOfRepeat({ headers, lines }: ExportSheet): boolean {
  const columns = headers.filter(isLinkColumn);
  if (columns.length === 0) return false;
  if (lines.length === 0 || columns.some((header) => /^_submission__/i.test(header))) return true;
  const linkOf = linkReader(headers);
  return lines.some(({ texts }) => {
    const { parentIndex, parentTable, parentKey } = linkOf(texts);
    return parentIndex !== undefined || parentTable !== undefined || parentKey !== undefined;
  });
}

function tableOf(sheet: ExportSheet, isNested: boolean, merged: MergedForm): ExportTable {
  const linkOf = linkReader(sheet.headers);
  const lines = sheet.lines.filter(({ texts }) => !isHashtags(texts));
  const keyed = lines.map(({ texts }) => linkOf(texts).key).find((key) => key !== undefined);
  const repeat = isNested ? (repeatOfSheet(sheet, keyed, merged) ?? sheet.name) : undefined;
  const keys = columnKeys(sheet.headers, repeat, merged);
  const rows: ExportRow[] = [];
  const table: ExportTable = { sheet, ...(repeat === undefined ? {} : { repeat }), rows };
  for (const { row, texts } of lines) {
    const fields = Object.fromEntries(
      keys.flatMap((key, column) => (key === '' || texts[column] === '' ? [] : [[key, texts[column]]])),
    );
    rows.push({ row, table, link: linkOf(texts), fields, inside: new Map() });
  }
  return table;
}

/** The row of hashtags that Kobo puts below the headers on request. */
function isHashtags(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => /^#[a-z]/i.test(text));
}
