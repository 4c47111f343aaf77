import type { Dossier } from '../../dossier/Dossier.ts';
import type { DossierKind } from '../../dossier/EntityKind.ts';
import { sameJson } from '../../dossier/sameJson.ts';
import { type Entity, listAt } from '../entityLocations.ts';
import type { Change } from './Change.ts';
import { documentFields, type Fields, ownLists } from './documentFields.ts';
import { stablePlaces } from './stablePlaces.ts';

/**
 * What differs between two states of a dossier, entity by entity, in the order of the document: what was added,
 * changed, moved in its list, removed. Parts that are the same object are not looked into, so that one edit of a large
 * dossier costs little.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { changesBetween } from '@jalon/core/edit';
 * const before = createDossier({ id: 'demo', title: 'Demo' });
 * const after = { ...before, stakeholders: [{ id: 'parents', name: 'Parents' }] };
 * changesBetween(before, after).map(({ op, entity, id }) => [op, entity, id]); // => [['add', 'stakeholder', 'parents']]
 * ```
 */
export function changesBetween(before: Dossier, after: Dossier): readonly Change[] {
  const changes: Change[] = [];
  const [was, now] = [documentFields(before, after), documentFields(after, before)];
  const fields = fieldsThatDiffer(was, now);
  if (fields.length > 0) {
    const own = { before: only(was, fields), after: only(now, fields) };
    changes.push({ op: 'change', entity: 'dossier', id: after.id, fields, ...own });
  }
  for (const { kind, keys } of ownLists) {
    const [old, list] = [listAt(before, keys), listAt(after, keys)];
    if (old === list) continue;
    // a spread of many changes would be too many arguments
    for (const change of changesOfList(kind, old, list)) changes.push(change);
  }
  return changes;
}

function changesOfList(
  kind: Exclude<DossierKind, 'programme'>,
  old: readonly Entity[],
  now: readonly Entity[],
): readonly Change[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  const places = new Map<string, number[]>();
  for (let from = oldEnd - 1; from >= start; from--) {
    const { id } = old[from] as Entity;
    const own = places.get(id);
    if (own) own.push(from);
    else places.set(id, [from]);
  }
  const cameFrom = now.slice(start, nowEnd).map(({ id }) => places.get(id)?.pop());
  const stable = stablePlaces(cameFrom.filter((from) => from !== undefined));
  const changes: Change[] = [];
  for (const [index, from] of cameFrom.entries()) {
    const to = start + index;
    const after = now[to] as Entity;
    const { id } = after;
    if (from === undefined) {
      changes.push({ op: 'add', entity: kind, id, after, to });
      continue;
    }
    const before = old[from] as Entity;
    const fields = before === after ? [] : fieldsThatDiffer(fieldsOf(before), fieldsOf(after));
    if (fields.length > 0) changes.push({ op: 'change', entity: kind, id, fields, before, after, from, to });
    if (!stable.has(from)) changes.push({ op: 'move', entity: kind, id, from, to });
  }
  const gone = [...places.values()].flat().sort((a, b) => a - b);
  for (const from of gone) {
    const before = old[from] as Entity;
    changes.push({ op: 'remove', entity: kind, id: before.id, before, from });
  }
  return changes;
}

const fieldsOf = (entity: Entity): Fields => new Map(Object.entries(entity));

const fieldsThatDiffer = (a: Fields, b: Fields): readonly string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((field) => !sameJson(a.get(field), b.get(field)));

const only = (values: Fields, fields: readonly string[]): object =>
  Object.fromEntries(
    fields.filter((field) => values.get(field) !== undefined).map((field) => [field, values.get(field)]),
  );
