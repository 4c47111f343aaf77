import type { Words } from '@jalon/core';
import type { ListAnswer } from '../schema/Answers.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';
import type { AnswerContext } from './ItemKind.ts';

/** One entry of any table: its id and what each column holds. */
export type AnyEntry = { readonly id: string; readonly [column: string]: unknown };

/** The answer to any table. */
export type TableAnswer = ListAnswer<AnyEntry>;

/** What an entry says in a column; what is blank says nothing. */
export function cellValue(entry: AnyEntry, column: Pick<TableItemColumn, 'id'>): unknown {
  const value = Object.hasOwn(entry, column.id) ? entry[column.id] : undefined;
  return saysNothing(value) ? undefined : value;
}

/** Whether an entry holds nothing but its id. */
export const isBlankEntry = (entry: AnyEntry): boolean =>
  Object.entries(entry).every(([key, value]) => key === 'id' || saysNothing(value));

function saysNothing(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null && Object.values(value).every(saysNothing);
}

/** A row of a table as it is read: what it is called, what stands in it. */
export interface TableRow {
  readonly entry?: AnyEntry;
  /** Title of a row that is given beforehand. */
  readonly title?: Words;
}

/** The rows of a table in their order: those given beforehand, filled or not, then what else was answered. */
export function tableRows({ rows }: TableItem, { entries }: TableAnswer): readonly TableRow[] {
  if (!rows) return entries.map((entry) => ({ entry }));
  const byId = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  const given = rows.map(({ code, title }) => {
    const entry = byId.get(code);
    return { title, ...(entry && { entry }) };
  });
  const shown = new Set(given.map(({ entry }) => entry));
  return [...given, ...entries.filter((entry) => !shown.has(entry)).map((entry) => ({ entry }))];
}

/** A table of the report with its answer, where it was asked and answered. */
export function answeredTable(
  id: string,
  { answered }: AnswerContext,
): { readonly item: TableItem; readonly entries: readonly AnyEntry[] } | undefined {
  const found = answered?.get(id);
  return found?.item.kind === 'table'
    ? { item: found.item as TableItem, entries: (found.answer as TableAnswer).entries }
    : undefined;
}
