import type { EntityKind } from '../../dossier/EntityKind.ts';
import { listsAt, valuesAt } from '../../dossier/entitiesOf.ts';
import type { EntityList } from '../../dossier/entityLists.data.ts';
import { entityWords } from '../../dossier/entityWords.data.ts';
import type { ReferenceField } from '../../dossier/references.data.ts';
import type { Place } from '../../issue/Place.ts';
import { placeOf } from '../places.ts';
import type { Finding } from '../Rule.ts';

/** Where two entities of a document bear one id. */
export function* duplicateIds(document: unknown, lists: readonly EntityList[]): Generator<Finding> {
  const twice = idsTwice(document, lists);
  if (twice.size === 0) return;
  const first = new Map<string, { readonly holder: Holder; readonly index: number }>();
  for (const { kind, path } of lists) {
    for (const [list, pointer] of listsAt(document, path)) {
      const holder = { kind, pointer };
      for (const [index, { id }] of list.entries()) {
        if (!twice.has(id)) continue;
        const before = first.get(id);
        // where two bear one id, only the pointer tells which is which
        if (before)
          yield {
            params: { id },
            at: placeIn(holder, index, id),
            related: [placeIn(before.holder, before.index, id)],
          };
        else first.set(id, { holder, index });
      }
    }
  }
}

/** The ids that several entities bear: few, if any, in very many. */
function idsTwice(document: unknown, lists: readonly EntityList[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { path } of lists) {
    for (const [list] of listsAt(document, path)) {
      for (const { id } of list) {
        const before = once.size;
        if (once.add(id).size === before) twice.add(id);
      }
    }
  }
  return twice;
}

/** A list of entities of one kind. */
interface Holder {
  readonly kind: EntityKind;
  readonly pointer: string;
}

const placeIn = ({ kind, pointer }: Holder, index: number, id: string): Place =>
  placeOf(kind, id, `${pointer}/${index}`);

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
    known.set(kind, new Set([...listsAt(document, path)].flatMap(([list]) => list.map(({ id }) => id))));
  const erased = new Set(gone);
  for (const { kind, path } of lists) {
    const own = fields
      .filter(({ holder }) => holder === kind)
      .map((field) => ({ ...field, keys: field.path.split('/') }));
    for (const [list] of own.length > 0 ? listsAt(document, path) : []) {
      for (const entity of list) {
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
}
