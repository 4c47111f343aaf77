import type { Dossier } from '../../dossier/Dossier.ts';
import { sameJson } from '../../dossier/sameJson.ts';
import { valueAt } from '../../format/pointer.ts';
import type { Edited } from '../Edited.ts';
import { type Entity, listAt } from '../entityLocations.ts';
import { putAt } from '../putAt.ts';
import { refusal } from '../refusal.ts';
import type { Change } from './Change.ts';
import { documentField, ownLists } from './documentFields.ts';

/**
 * Applies changes to the dossier that they start from, all or none.
 * @param isOwn whether the dossier is known to be the one that they start from, as in its own history: two equal entities
 *   in one list are then no sign that the changes were applied before
 */
export function replayChanges(dossier: Dossier, changes: readonly Change[], isOwn: boolean): Edited {
  if (changes.length === 0) return { dossier, changes, issues: [] };
  const byPath = new Map<string, Change[]>();
  let after = dossier;
  for (const change of changes) {
    if (change.entity === 'dossier') {
      const fields = change.fields ?? [];
      if (!fields.every((field) => sameJson(documentField(dossier, field), valueAt(change.before, [field]))))
        return doesNotApply(dossier, change);
      for (const field of fields) after = putAt(after, field.split('/'), valueAt(change.after, [field]));
    } else {
      const list = ownLists.find(({ kind }) => kind === change.entity);
      if (!list) return doesNotApply(dossier, change);
      const own = byPath.get(list.path);
      if (own) own.push(change);
      else byPath.set(list.path, [change]);
    }
  }
  for (const { path, keys } of ownLists) {
    const own = byPath.get(path);
    if (!own) continue;
    const changed = changedList(listAt(dossier, keys), own, isOwn);
    if ('fault' in changed) return doesNotApply(dossier, changed.fault);
    const [group = ''] = keys;
    if (keys.length > 1 && documentField(after, group) === undefined && changed.list.length > 0)
      return doesNotApply(dossier, own[0] as Change);
    // a field of the document has told already that an emptied list is no longer there
    if (documentField(after, path) !== undefined || changed.list.length > 0)
      after = putAt(after, keys, changed.list);
  }
  return { dossier: after, changes, issues: [] };
}

const doesNotApply = (dossier: Dossier, { entity, id }: Change): Edited =>
  refusal(dossier, 'edit/does-not-apply', { id }, entity === 'dossier' ? undefined : { kind: entity, id });

/** A list with its changes, or the change that does not fit it. */
function changedList(
  list: readonly Entity[],
  changes: readonly Change[],
  isOwn: boolean,
): { readonly list: readonly Entity[] } | { readonly fault: Change } {
  const now = [...list];
  const leaving = new Set<number>();
  const coming: { readonly to: number; readonly entity: () => Entity }[] = [];
  const places = placesById(list, changes);
  const placeOf = ({ id, from = -1 }: Change) => (list[from]?.id === id ? from : places.get(id));
  for (const change of changes) {
    const { op, before, after, to = list.length } = change;
    if (op === 'add') {
      coming.push({ to, entity: () => after as Entity });
      continue;
    }
    const place = placeOf(change);
    if (place === undefined || (op !== 'move' && !sameJson(list[place], before))) return { fault: change };
    if (op === 'change') now[place] = after as Entity;
    else leaving.add(place);
    if (op === 'move') coming.push({ to, entity: () => now[place] as Entity });
  }
  for (const change of changes) {
    const place = change.op === 'add' && !isOwn ? placeOf(change) : undefined;
    // it is there already: these changes have been applied before
    if (place !== undefined && !leaving.has(place) && sameJson(now[place], change.after))
      return { fault: change };
  }
  const staying = now.filter((_, place) => !leaving.has(place));
  const merged: Entity[] = [];
  let next = 0;
  for (const { to, entity } of coming.sort((a, b) => a.to - b.to)) {
    while (merged.length < to && next < staying.length) merged.push(staying[next++] as Entity);
    merged.push(entity());
  }
  return { list: merged.concat(staying.slice(next)) };
}

function placesById(list: readonly Entity[], changes: readonly Change[]): ReadonlyMap<string, number> {
  const wanted = new Set(changes.map(({ id }) => id));
  const places = new Map<string, number>();
  for (const [place, { id }] of list.entries()) if (wanted.has(id) && !places.has(id)) places.set(id, place);
  return places;
}
