import type { Issue, LocalizedText, Words } from '@jalon/core';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import type { CrosswalkForm } from './ReportCrosswalk.ts';

type Loss = (code: string, params?: Record<string, LocalizedText | number>) => Issue;

/** Whether one table can fill another, column by column of the same id; nothing where they share none. */
export function matchTables(
  from: TableItem,
  to: TableItem,
  loss: Loss,
): { readonly form: CrosswalkForm; readonly losses: readonly Issue[] } | undefined {
  const asked = new Map(to.columns.map((column) => [column.id, column]));
  const had = new Map(from.columns.map((column) => [column.id, column]));
  const shared = from.columns.filter((column) => isSame(column, asked.get(column.id)));
  // a column of the same id that means something else would be read as what it is not
  const clash = from.columns.some(({ id }) => asked.has(id) && !shared.some((each) => each.id === id));
  if (shared.length === 0 || clash) return undefined;
  const lost = from.columns.filter(({ id }) => !asked.has(id));
  const missing = to.columns.filter(({ id, required }) => required && !had.has(id));
  const narrower = shared.filter((column) => losesOptions(column, asked.get(column.id)));
  const codes = to.rows && new Set(to.rows.map(({ code }) => code));
  const rows = codes !== undefined && (!from.rows || from.rows.some(({ code }) => !codes.has(code)));
  return {
    form: lost.length > 0 || rows ? 'columns' : 'as-it-is',
    losses: [
      ...(lost.length > 0 ? [loss('fewer-columns', { columns: titlesOf(lost) })] : []),
      ...(missing.length > 0 ? [loss('more-columns', { columns: titlesOf(missing) })] : []),
      ...(narrower.length > 0 ? [loss('fewer-column-options', { columns: titlesOf(narrower) })] : []),
      ...(rows ? [loss('given-rows')] : []),
    ],
  };
}

const unitOf = (column: TableItemColumn): string | undefined =>
  column.kind === 'number' ? column.unit : undefined;
const isSeveral = (column: TableItemColumn): boolean => column.kind === 'choice' && column.multiple === true;

const isSame = (a: TableItemColumn, b: TableItemColumn | undefined): boolean =>
  b !== undefined && a.kind === b.kind && unitOf(a) === unitOf(b) && isSeveral(a) === isSeveral(b);

const losesOptions = (a: TableItemColumn, b: TableItemColumn | undefined): boolean =>
  a.kind === 'choice' &&
  b?.kind === 'choice' &&
  a.options.some(({ code }) => !b.options.some((option) => option.code === code));

const titlesOf = (columns: readonly TableItemColumn[]): Words => ({
  fr: columns.map(({ title }) => `« ${title.fr} »`).join(', '),
  en: columns.map(({ title }) => `“${title.en}”`).join(', '),
});
