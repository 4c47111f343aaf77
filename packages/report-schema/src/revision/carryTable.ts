import { type Json, sameJson } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';

type Entry = { readonly [column: string]: Json };
type Table = { readonly entries: readonly Entry[] };

/** What of a table stays behind: whole entries, or the cells of one column. */
export interface TableLoss {
  readonly reason: 'row-removed' | 'column-removed' | 'column-changed' | 'cell-does-not-fit';
  /** The column whose cells stay behind, where it is not whole entries. */
  readonly column?: TableItemColumn;
  /** The entries that stay behind, each with that cell alone where it is a column. */
  readonly entries: readonly { readonly [column: string]: Json }[];
}

/** A table as far as it can be carried, and what of it stays behind. */
export interface CarriedTable {
  readonly answer: Json;
  readonly losses: readonly TableLoss[];
}

/**
 * Carries a table cell by cell: entries of given rows that are gone stay behind, and so do the cells of columns that are
 * gone, mean something else, or do not take them.
 * @returns nothing where the answer has not the form of a table
 */
export function carryTable(
  answer: Json,
  before: TableItem,
  after: TableItem,
  parse: NonNullable<ItemKind['parse']>,
): CarriedTable | undefined {
  if (!isTable(answer)) return undefined;
  const codes = after.rows && new Set(after.rows.map(({ code }) => code));
  const stays = ({ id }: Entry) => codes === undefined || codes.has(String(id));
  const rest = answer.entries.filter(stays);
  const gone = answer.entries.filter((entry) => !stays(entry));
  const older = new Map(before.columns.map((column) => [column.id, column]));
  const newer = new Map(after.columns.map((column) => [column.id, column]));
  const ids = [...new Set(rest.flatMap((entry) => Object.keys(entry)))].filter((id) => id !== 'id');
  const losses: TableLoss[] = gone.length > 0 ? [{ reason: 'row-removed', entries: gone }] : [];
  const lost = new Map<Entry, Set<string>>();
  for (const id of ids) {
    const [from, to] = [older.get(id), newer.get(id)];
    const held = rest.filter((entry) => Object.hasOwn(entry, id));
    const reason = !to
      ? 'column-removed'
      : from && meansOther(from, to)
        ? 'column-changed'
        : 'cell-does-not-fit';
    const left = reason === 'cell-does-not-fit' ? held.filter((entry) => !fits(entry, id)) : held;
    if (left.length === 0) continue;
    const column = from ?? to ?? { id, kind: 'text', title: { fr: id, en: id } };
    losses.push({ reason, column, entries: left.map((entry) => cellOf(entry, id)) });
    for (const entry of left) lost.set(entry, (lost.get(entry) ?? new Set()).add(id));
  }
  const entries = rest.map((entry) => {
    const without = lost.get(entry);
    if (!without) return entry;
    return Object.fromEntries(Object.entries(entry).filter(([id]) => !without.has(id)));
  });
  return { answer: { ...answer, entries }, losses };

  /** Whether the other table takes the cell, asked of an entry that holds nothing else. */
  function fits(entry: Entry, id: string): boolean {
    return parse({ entries: [cellOf(entry, id)] }, after).value !== undefined;
  }
}

/** Whether the same text or number would say something else. */
const meansOther = (from: TableItemColumn, to: TableItemColumn): boolean =>
  from.kind !== to.kind || (from.kind === 'number' && to.kind === 'number' && !sameJson(from.unit, to.unit));

const cellOf = (entry: Entry, column: string): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([id]) => id === 'id' || id === column));

function isTable(answer: Json): answer is Table {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  const { entries } = answer as { readonly entries?: Json };
  if (!Array.isArray(entries)) return false;
  const ids = (entries as readonly Json[]).map((entry) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? (entry as Entry)['id'] : undefined,
  );
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}
