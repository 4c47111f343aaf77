import type { Dossier } from '../../dossier/Dossier.ts';
import { entityLists } from '../../dossier/entityLists.data.ts';
import { valueAt } from '../../format/pointer.ts';

export type Fields = ReadonlyMap<string, unknown>;

type Group = Readonly<Record<string, unknown>>;

/** The lists of entities that stand in no other entity. */
export const ownLists = entityLists
  .filter(({ path }) => !path.includes('*'))
  .map(({ kind, path }) => ({ kind, path, keys: path.split('/') }));

const listPaths: ReadonlySet<string> = new Set(ownLists.map(({ path }) => path));

const groups: ReadonlySet<string> = new Set(
  ownLists.filter(({ keys }) => keys.length > 1).map(({ keys }) => keys[0] as string),
);

/**
 * What a dossier holds beside its entities, by field: `title`, `programme/name`. A list of entities counts as an empty
 * one, so that its being there is told and what stands in it is not.
 * @param other the state that it will be compared with: a group that only one of the two has is one field
 */
export function documentFields(dossier: Dossier, other: Dossier): Fields {
  const has = (key: string) => (other as unknown as Group)[key] !== undefined;
  return new Map(
    Object.entries(dossier).flatMap(([key, value]): (readonly [string, unknown])[] =>
      groups.has(key) && value !== undefined && has(key)
        ? Object.entries(value).map(([field, item]) => [
            `${key}/${field}`,
            withoutLists(`${key}/${field}`, item),
          ])
        : [[key, withoutLists(key, value)]],
    ),
  );
}

/** One field of {@link documentFields}. */
export function documentField(dossier: Dossier, field: string): unknown {
  return withoutLists(field, valueAt(dossier, field.split('/')));
}

function withoutLists(field: string, value: unknown): unknown {
  if (value === undefined) return value;
  if (listPaths.has(field)) return [];
  if (!groups.has(field)) return value;
  const own = Object.entries(value as Group);
  return Object.fromEntries(own.map(([key, item]) => [key, withoutLists(`${field}/${key}`, item)]));
}
