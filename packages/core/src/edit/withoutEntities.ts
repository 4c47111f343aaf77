import type { Dossier } from '../dossier/Dossier.ts';
import { entitiesAt, valuesAt } from '../dossier/entitiesOf.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import type { ReferenceField } from '../dossier/references.data.ts';
import { citingFields } from './citingFields.ts';
import type { EditableKind } from './EntityOf.ts';
import type { Entity } from './entityLocations.ts';
import { nestedIn } from './nestedIn.ts';
import { dropped, rewriteAt } from './rewriteAt.ts';

/** A dossier without some entities, and everything that went with them as `kind id`. */
export interface Thinned {
  readonly dossier: Dossier;
  readonly removed: ReadonlySet<string>;
}

/**
 * Takes an entity away with every citation of it. Where the citing thing means nothing without it (a link without its
 * cause, a role without its organisation) that goes as well, and so on. Observations are not touched.
 */
export function withoutEntities(dossier: Dossier, kind: EditableKind, entity: Entity): Thinned {
  const removed = new Set<string>();
  const markRemoved = (itsKind: string, one: Entity) => {
    removed.add(`${itsKind} ${one.id}`);
    for (const { kind: inner, key } of nestedIn(itsKind as EditableKind))
      for (const [nested] of entitiesAt(one, key)) removed.add(`${inner} ${nested.id}`);
  };
  markRemoved(kind, entity);
  let thinned = dossier;
  for (let known = -1; known < removed.size; ) {
    known = removed.size;
    thinned = rewriteHolder(thinned, 'dossier', removed) as Dossier;
    for (const { kind: holder, path } of entityLists) {
      if (holder === 'observation') continue;
      thinned = rewriteAt(thinned, [...path.split('/'), '*'], (found) => {
        const one = found as Entity;
        if (removed.has(`${holder} ${one.id}`)) return dropped;
        const now = rewriteHolder(one, holder, removed);
        if (now === dropped) markRemoved(holder, one);
        return now;
      });
    }
  }
  return { dossier: thinned, removed };
}

/** Something without its citations of what is removed; {@link dropped} where it means nothing without one. */
function rewriteHolder(
  holder: object,
  kind: ReferenceField['holder'],
  removed: ReadonlySet<string>,
): unknown {
  let now: unknown = holder;
  for (const { keys, to, required } of citingFields.get(kind) ?? []) {
    if (now === dropped) return dropped;
    const isRemoved = (id: unknown) => removed.has(`${to} ${id}`);
    now = required
      ? rewriteAt(now, keys.slice(0, -1), (part) => {
          const [[id] = []] = [...valuesAt(part, keys.slice(-1))];
          return isRemoved(id) ? dropped : part;
        })
      : rewriteAt(now, keys, (id) => (isRemoved(id) ? dropped : id));
  }
  return kind === 'indicator' ? withoutDimensions(now, removed) : now;
}

/** How values combine is kept by dimension, beside a few words of ours: a citation that no table lists. */
const withoutDimensions = (indicator: unknown, removed: ReadonlySet<string>): unknown =>
  rewriteAt(indicator, ['additivity'], (found) => {
    const entries = Object.entries(found as object);
    const kept = entries.filter(([id]) => !removed.has(`dimension ${id}`));
    return kept.length === entries.length ? found : Object.fromEntries(kept);
  });
