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
export function* referencesOf(dossier: Dossier): Generator<Reference> {
  for (const { path, to } of fieldsOf.get('dossier') ?? []) {
    for (const [id, pointer] of valuesAt(dossier, path))
      yield { from: dossier.id, to: id as string, expected: to, at: { in: 'dossier', pointer } };
  }
  for (const { kind, path } of entityLists) {
    const fields = fieldsOf.get(kind);
    if (!fields) continue;
    for (const [list] of listsAt(dossier, path)) {
      for (const entity of list) {
        for (const { path, to, pointer: own } of fields) {
          for (const [id, pointer] of own === undefined ? valuesAt(entity, path) : valueOf(entity, path, own)) {
  }
}

// called, so that a bundle which asks for no references carries no table
const fieldsOf = /* @__PURE__ */ byHolder();

function byHolder() {
  const fields = new Map<string, { readonly path: readonly string[]; readonly to: EntityKind }[]>();
  for (const { holder, path, to } of referenceFields) {
    const own = fields.get(holder) ?? [];
    own.push({ path: path.split('/'), to });
    fields.set(holder, own);
  }
  return fields;
}
