import type { DossierPlace } from '../issue/Place.ts';
import type { Dossier } from './Dossier.ts';
import type { EntityKind } from './EntityKind.ts';
import { listsAt, valuesAt } from './entitiesOf.ts';
import { entityLists } from './entityLists.data.ts';
import { referenceFields } from './references.data.ts';

/** One id that an entity cites. */
export interface Reference {
  /** Id of the entity that cites; of the dossier where a group of the document does. */
  readonly from: string;
  /** Id that is cited. */
  readonly to: string;
  /** What the cited id should name. */
  readonly expected: EntityKind;
  /** The citing entity, with the pointer to the field inside it. */
  readonly at: DossierPlace;
}

/**
 * Every id that one entity of a dossier cites of another, with its place.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { referencesOf } from '@jalon/core/check';
 * const indicators = [{ id: 'wait', name: 'Wait', unit: 'days', measures: ['access'], targets: [] }];
 * const [reference] = referencesOf(createDossier({ id: 'demo', title: 'Demo', indicators }));
 * reference?.to; // => 'access'
 * reference?.at.pointer; // => '/measures/0'
 * ```
 */
export function referencesOf(dossier: Dossier): Generator<Reference> {
  return referencesWhere(dossier, () => true);
}

/** Those references of a dossier that are asked for: there may be very many, and few that are broken. */
export function* referencesWhere(
  dossier: Dossier,
  isAsked: (to: string, expected: EntityKind) => boolean,
): Generator<Reference> {
  for (const { keys, to } of fieldsOf.get('dossier') ?? []) {
    for (const [id, pointer] of valuesAt(dossier, keys)) {
      const at = { in: 'dossier', pointer } as const;
      if (isAsked(id as string, to)) yield { from: dossier.id, to: id as string, expected: to, at };
    }
  }
  for (const { kind, path } of entityLists) {
    const fields = fieldsOf.get(kind);
    for (const [list] of fields ? listsAt(dossier, path) : []) {
      for (const entity of list) {
        for (const { keys, key, to } of fields ?? []) {
          if (key === undefined) {
            for (const [id, pointer] of valuesAt(entity, keys))
              if (isAsked(id as string, to)) yield referenceIn(kind, entity.id, id, to, pointer);
          } else {
            const id = (entity as Readonly<Record<string, unknown>>)[key];
            if (id !== undefined && isAsked(id as string, to))
              yield referenceIn(kind, entity.id, id, to, `/${key}`);
          }
        }
      }
    }
  }
}

const referenceIn = (
  kind: EntityKind,
  from: string,
  to: unknown,
  expected: EntityKind,
  pointer: string,
): Reference => {
  const at = { in: 'dossier', entity: { kind, id: from }, pointer } as const;
  return { from, to: to as string, expected, at };
};

// called, so that a bundle which asks for no references carries no table
const fieldsOf = /* @__PURE__ */ byHolder();

interface Field {
  readonly keys: readonly string[];
  /** The only key, as most fields have. */
  readonly key?: string;
  readonly to: EntityKind;
}

function byHolder() {
  const fields = new Map<string, Field[]>();
  for (const { holder, path, to } of referenceFields) {
    const own = fields.get(holder) ?? [];
    own.push({ keys: path.split('/'), to, ...(!path.includes('/') && { key: path }) });
    fields.set(holder, own);
  }
  return fields;
}
