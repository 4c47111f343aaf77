import type { Dossier } from '../dossier/Dossier.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { sameJson } from '../dossier/sameJson.ts';
import type { Change } from './Change.ts';

type Fields = { readonly [field: string]: unknown };

/**
 * What differs between two states of a dossier, entity by entity, in the order of the document. Parts that are the
 * same object are not looked into, so that one edit of a large dossier costs little.
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
  const ownFields = fieldsThatDiffer(documentFields(before), documentFields(after));
  if (ownFields.length > 0) {
    changes.push({
      op: 'change',
      entity: 'dossier',
      id: after.id,
      fields: ownFields,
      before: documentFields(before),
      after: documentFields(after),
    });
  }
  for (const { kind, path } of ownLists) {
    const old = listAt(before, path);
    const now = listAt(after, path);
    if (old === now) continue;
    const rest = new Map(old.map((entity) => [entity.id, entity]));
    for (const entity of now) {
      const was = rest.get(entity.id);
      rest.delete(entity.id);
      if (was === entity) continue;
      if (!was) changes.push({ op: 'add', entity: kind, id: entity.id, after: entity });
      else {
        const fields = fieldsThatDiffer(was as unknown as Fields, entity as unknown as Fields);
        if (fields.length > 0)
          changes.push({ op: 'change', entity: kind, id: entity.id, fields, before: was, after: entity });
      }
    }
    for (const [id, was] of rest) changes.push({ op: 'remove', entity: kind, id, before: was });
  }
  return changes;
}

// what stands inside another entity changes with it
const ownLists = entityLists.filter(({ path }) => !path.includes('*'));

const listKeys = new Set<string>(ownLists.map(({ path }) => path.split('/')[0] ?? ''));

const listAt = (dossier: Dossier, path: string): readonly { readonly id: string }[] => {
  let at: unknown = dossier;
  for (const key of path.split('/')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key];
  return (at ?? none) as readonly { readonly id: string }[];
};

const none: readonly never[] = [];

const documentFields = (dossier: Dossier): Fields =>
  Object.fromEntries(Object.entries(dossier).filter(([key]) => !listKeys.has(key)));

const fieldsThatDiffer = (a: Fields, b: Fields): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !sameJson(a[field], b[field]));
