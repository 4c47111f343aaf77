import type { Issue } from '@jalon/core';
import type { Bound, Origin } from '../binding/Binder.ts';
import type { ItemKind } from '../items/ItemKind.ts';
import type { TableItem, TableItemColumn } from '../schema/TableItem.ts';

/** An entry as a binder gave it. */
interface BoundEntry {
  readonly id: string;
  readonly [column: string]: unknown;
}

/**
 * What a table asks for of what was bound: its columns, its rows. A column that it does not have is dropped in silence,
 * a row that it does not have and a cell of another form are named.
 */
export function fitTable(bound: Bound, item: TableItem, kind: ItemKind): Bound {
  const entries = entriesOf(bound.answer);
  if (!entries) return bound;
  const rows = item.rows && new Set(item.rows.map(({ code }) => code));
  const strangers = entries.filter(({ id }) => rows && !rows.has(id));
  const asked = entries.map((entry) => (strangers.includes(entry) ? undefined : keepColumns(entry, item)));
  const isFitting = asked.every((entry) => !entry || holds([entry], item, kind));
  const fitted = isFitting ? asked : asked.map((entry) => entry && keepCells(entry, item, kind));
  const unfit = isFitting ? [] : unfitColumns(asked, fitted, item);
  // an entry of which nothing was asked, or nothing fits, says nothing
  const kept = fitted.flatMap((entry, index) => (entry && Object.keys(entry).length > 1 ? [index] : []));
  return {
    answer: kept.length === 0 ? undefined : { entries: kept.map((index) => fitted[index]) },
    origins: kept.length === 0 ? [] : movedOrigins(bound.origins, kept),
    issues: [...(bound.issues ?? []), ...strangers.map(({ id }) => notInTable(id, item)), ...unfit],
  };
}

function entriesOf(answer: unknown): readonly BoundEntry[] | undefined {
  const { entries } = (answer ?? {}) as { readonly entries?: unknown };
  const isEntry = (entry: unknown): entry is BoundEntry =>
    typeof entry === 'object' && entry !== null && 'id' in entry;
  return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
}

const entryOf = (id: string, cells: readonly (readonly [string, unknown])[]): BoundEntry =>
  Object.fromEntries([['id', id], ...cells]) as BoundEntry;

const keepColumns = (entry: BoundEntry, { columns }: TableItem): BoundEntry =>
  entryOf(
    entry.id,
    columns.flatMap(({ id }) => (Object.hasOwn(entry, id) ? [[id, entry[id]] as const] : [])),
  );

const keepCells = (entry: BoundEntry, item: TableItem, kind: ItemKind): BoundEntry =>
  entryOf(
    entry.id,
    Object.entries(entry).filter(
      (cell) => cell[0] !== 'id' && holds([entryOf(entry.id, [cell])], item, kind),
    ),
  );

const holds = (entries: readonly BoundEntry[], item: TableItem, kind: ItemKind): boolean =>
  kind.parse?.({ entries }, item).value !== undefined;

/** One issue per column, however many of its cells were dropped. */
function unfitColumns(
  asked: readonly (BoundEntry | undefined)[],
  fitted: readonly (BoundEntry | undefined)[],
  item: TableItem,
): readonly Issue[] {
  return item.columns.flatMap((column): readonly Issue[] => {
    const isDropped = (entry: BoundEntry | undefined, index: number) =>
      entry !== undefined &&
      Object.hasOwn(entry, column.id) &&
      !Object.hasOwn(fitted[index] ?? {}, column.id);
    const count = asked.filter(isDropped).length;
    return count === 0 ? [] : [unfitCells(column, count, item)];
  });
}

const unfitCells = (column: TableItemColumn, count: number, { id, title }: TableItem): Issue => ({
  code: 'report/cells-unfit',
  severity: 'warning',
  params: { item: title, column: column.title, count },
  at: { in: 'report', item: id },
});

const notInTable = (row: string, { id, title }: TableItem): Issue => ({
  code: 'report/row-not-asked',
  severity: 'warning',
  params: { item: title, row },
  at: { in: 'report', item: id },
});

/** Origins of the entries that stay, at their new places. */
function movedOrigins(origins: readonly Origin[], kept: readonly number[]): readonly Origin[] {
  const places = new Map(kept.map((index, at) => [String(index), at] as const));
  return origins.flatMap((origin) => {
    const [, index = '', rest = ''] = /^\/entries\/(\d+)(.*)$/.exec(origin.path) ?? [];
    if (index === '') return [origin];
    const at = places.get(index);
    return at === undefined ? [] : [{ ...origin, path: `/entries/${at}${rest}` }];
  });
}
