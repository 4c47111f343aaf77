import type { Dossier } from '../dossier/Dossier.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import { JalonError } from '../issue/JalonError.ts';
import type { Edited } from './Edited.ts';
import type { EditableKind } from './EntityOf.ts';
import { putAt } from './putAt.ts';
import { refusal } from './refusal.ts';
import { settleAsAgreed } from './settle.ts';
import { theEntity } from './theEntity.ts';

/** A place in a list: its number from 0, or that before or after another entity of the list. */
export type ListPlace = number | { readonly before: string } | { readonly after: string };

/**
 * Moves an entity to another place in its list; the others keep their order. Nothing but the order changes: ids and
 * citations stay, and an order is no part of what was agreed.
 * @param kind what is moved
 * @param id id of the entity
 * @param to the place that it shall have, or the id of the entity before or after which it shall stand
 * @throws JalonError `invalid-argument` for a number that is no place in the list
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { moveEntity } from '@jalon/core/edit';
 * const stakeholders = ['parents', 'children', 'team'].map((id) => ({ id, name: id }));
 * const before = createDossier({ id: 'demo', title: 'Demo', stakeholders });
 * const { dossier, changes } = moveEntity(before, 'stakeholder', 'team', { before: 'children' });
 * dossier.stakeholders.map(({ id }) => id); // => ['parents', 'team', 'children']
 * changes; // => [{ op: 'move', entity: 'stakeholder', id: 'team', from: 2, to: 1 }]
 * ```
 */
export function moveEntity(dossier: Dossier, kind: EditableKind, id: string, to: ListPlace): Edited {
  const place = theEntity(dossier, kind, id);
  if ('refused' in place) return place.refused;
  const { entity, list, index, path } = place.found;
  const others = list.toSpliced(index, 1);
  let target: number;
  if (typeof to === 'number') {
    if (!(Number.isInteger(to) && to >= 0 && to < list.length))
      throw new JalonError('invalid-argument', `the list has places 0 to ${list.length - 1}`, { to });
    target = to;
  } else {
    const beside = 'before' in to ? to.before : to.after;
    const neighbour = others.findIndex((other) => other.id === beside);
    if (neighbour < 0)
      return refusal(dossier, 'edit/other-list', { id, kind: entityWords[kind], beside }, { kind, id });
    target = 'before' in to ? neighbour : neighbour + 1;
  }
  if (target === index) return { dossier, changes: [], issues: [] };
  const edited = settleAsAgreed(dossier, putAt(dossier, path, others.toSpliced(target, 0, entity)));
  // of two neighbours that change places, the one that was meant has moved
  const changes = edited.changes.map((change) =>
    change.op === 'move' ? { ...change, id, from: index, to: target } : change,
  );
  return { ...edited, changes };
}
