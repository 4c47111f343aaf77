import type { EntityKind } from '../dossier/EntityKind.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import type { ListedKind } from './EntityOf.ts';

export interface NestedList {
  readonly kind: ListedKind;
  /** The field of the outer entity that holds the list. */
  readonly key: string;
}

/** The lists of entities that stand inside an entity of a kind. */
export const nestedIn = (kind: EntityKind | 'dossier'): readonly NestedList[] => nested.get(kind) ?? [];

const nested: ReadonlyMap<string, readonly NestedList[]> = new Map(
  entityLists.map(({ kind, path }) => [
    kind,
    entityLists
      .filter((inner) => inner.path.startsWith(`${path}/*/`))
      .map((inner) => ({ kind: inner.kind, key: inner.path.slice(path.length + 3) })),
  ]),
);
