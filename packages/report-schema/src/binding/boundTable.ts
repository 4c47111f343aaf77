import type { Json } from '@jalon/core';
import type { ListAnswer } from '../schema/Answers.ts';
import type { TableEntry } from '../schema/ReportAnswers.ts';
import type { Bound } from './Binder.ts';
import { originsAt } from './patronFrame.ts';

/** What one entry says under each column; what is not known is left out. */
export interface Cells {
  readonly [column: string]: Json | undefined;
}

/** One entry of a table with the places of the dossier that it came from. */
export interface BoundRow {
  readonly id: string;
  readonly cells: Cells;
  /** JSON pointers; several where one entry is made of several things. */
  readonly pointers: readonly string[];
}

/** Rows as the answer to a table, with their origins; nothing where there is no row. */
export function boundTable(rows: readonly BoundRow[]): Bound | undefined {
  if (rows.length === 0) return undefined;
  const answer: ListAnswer<TableEntry> = {
    entries: rows.map(({ id, cells }) => ({ id, ...known(cells) })),
  };
  return {
    answer,
    origins: rows.flatMap(({ pointers }, index) => originsAt(`/entries/${index}`, pointers)),
  };
}

/**
 * One row per entity of a list of the dossier.
 * @param pointer where the list stands, for example `/learning/decisions`
 * @param cellsOf what an entity says; nothing where it may not or need not be shown
 */
export function entityTable<Entity extends { readonly id: string }>(
  entities: readonly Entity[] | undefined,
  pointer: string,
  cellsOf: (entity: Entity) => Cells | undefined,
): Bound | undefined {
  return boundTable(
    (entities ?? []).flatMap((entity, index) => {
      const cells = cellsOf(entity);
      return cells ? [{ id: entity.id, cells, pointers: [`${pointer}/${index}`] }] : [];
    }),
  );
}

const known = (cells: Cells): { readonly [column: string]: Json } =>
  Object.fromEntries(
    Object.entries(cells).filter((cell): cell is [string, Json] => cell[1] !== undefined && cell[1] !== ''),
  );
