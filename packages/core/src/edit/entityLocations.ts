import type { Dossier } from '../dossier/Dossier.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { valueAt } from '../format/pointer.ts';
import { JalonError } from '../issue/JalonError.ts';
import type { ListedKind } from './EntityOf.ts';

/** Where an entity stands: the path to its list, the list, its place in it. */
export interface EntityLocation {
  /** Keys and places that lead to the list. */
  readonly path: readonly (string | number)[];
  /** The list that it stands in. */
  readonly list: readonly Entity[];
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly entity: Entity;
}

export interface Entity {
  readonly id: string;
}

/**
 * The keys that lead to the lists of a kind: those of the outer list first where it is nested.
 * @throws JalonError `invalid-argument` where no list holds such a thing
 */
export function listKeys(kind: ListedKind): {
  readonly outer?: readonly string[];
  readonly own: readonly string[];
} {
  const path = paths.get(kind);
  if (path === undefined)
    throw new JalonError('invalid-argument', `"${kind}" is no kind of entity with a list of its own`, {
      expected: [...paths.keys()],
      found: kind,
    });
  const [first = '', second] = path.split('/*/').map((part) => part.split('/'));
  return second === undefined ? { own: first as string[] } : { outer: first as string[], own: second };
}

const paths: ReadonlyMap<string, string> = new Map(entityLists.map(({ kind, path }) => [kind, path]));

/** The entities that stand in the list at a path of keys and places; none where there is no list. */
export function listAt(dossier: Dossier, path: readonly (string | number)[]): readonly Entity[] {
  return (valueAt(dossier, path) ?? []) as readonly Entity[];
}

/** Every list of a kind with its path: one, or one in each entity of the outer list. */
export function listsOf(
  dossier: Dossier,
  kind: ListedKind,
): readonly { readonly path: readonly (string | number)[]; readonly list: readonly Entity[] }[] {
  const { outer, own } = listKeys(kind);
  const bases = outer ? listAt(dossier, outer).map((_, index) => [...outer, index]) : [[]];
  return bases.map((base) => {
    const path = [...base, ...own];
    return { path, list: listAt(dossier, path) };
  });
}

/** Every place at which an entity of a kind has an id; one in a sound dossier. */
export function entityLocations(dossier: Dossier, kind: ListedKind, id: string): readonly EntityLocation[] {
  return listsOf(dossier, kind).flatMap(({ path, list }) =>
    list.flatMap((entity, index) => (entity.id === id ? [{ path, list, index, entity }] : [])),
  );
}
