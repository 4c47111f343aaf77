import type { EntityKind } from '../../dossier/EntityKind.ts';
import { entitiesAt, valuesAt } from '../../dossier/entitiesOf.ts';
import type { EntityList } from '../../dossier/entityLists.data.ts';
import { entityWords } from '../../dossier/entityWords.data.ts';
import type { ReferenceField } from '../../dossier/references.data.ts';
import type { Place } from '../../issue/Place.ts';
import { placeOf } from '../places.ts';
import type { Finding } from '../Rule.ts';

/** Where two entities of a document bear one id. */
export function* duplicateIds(document: unknown, lists: readonly EntityList[]): Generator<Finding> {
  const first = new Map<string, Place>();
  for (const { kind, path } of lists) {
    for (const [{ id }, pointer] of entitiesAt(document, path)) {
      const at = placeOf(kind, id, pointer);
      const before = first.get(id);
      if (before) yield { params: { id }, at, related: [before] };
      else first.set(id, at);
    }
  }
}

/**
 * Where a document cites an entity that is not in it.
 * @param gone ids that are known although their entity is not there
 */
export function* brokenReferences(
  document: unknown,
  lists: readonly EntityList[],
  fields: readonly ReferenceField[],
  gone: readonly string[] = [],
): Generator<Finding> {
  const known = new Map<EntityKind, Set<string>>();
  for (const { kind, path } of lists)
    known.set(kind, new Set([...entitiesAt(document, path)].map(([{ id }]) => id)));
  const erased = new Set(gone);
  for (const { kind, path } of lists) {
    const own = fields
      .filter(({ holder }) => holder === kind)
      .map((field) => ({ ...field, keys: field.path.split('/') }));
    for (const [entity] of own.length > 0 ? entitiesAt(document, path) : []) {
      for (const { keys, to } of own) {
        for (const [id, pointer] of valuesAt(entity, keys)) {
          if (known.get(to)?.has(id as string) || erased.has(id as string)) continue;
          const params = { from: entity.id, to: id as string, expected: entityWords[to] };
          yield { params, at: placeOf(kind, entity.id, pointer) };
        }
      }
    }
  }
}
