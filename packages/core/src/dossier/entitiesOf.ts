import type { Dossier } from './Dossier.ts';
import type { DossierKind } from './EntityKind.ts';
import { type EntityList, entityLists } from './entityLists.data.ts';

/** An entity of a dossier, with its kind and the JSON pointer to it. */
export interface LocatedEntity {
  readonly kind: DossierKind;
  readonly entity: { readonly id: string };
  /** RFC 6901, for example `/indicators/2`. */
  readonly pointer: string;
}

/**
 * Every entity of a dossier with its kind and place, kind by kind in the order of the document.
 * @example
 * ```ts
 * import { createDossier, entitiesOf } from '@jalon/core';
 * const stakeholders = [{ id: 'parents', name: 'Parents' }];
 * const [first] = entitiesOf(createDossier({ id: 'demo', title: 'Demo', stakeholders }));
 * first?.pointer; // => '/stakeholders/0'
 * ```
 */
export function* entitiesOf(dossier: Dossier): Generator<LocatedEntity> {
  for (const { kind, path } of entityLists) {
    for (const [entity, pointer] of entitiesAt(dossier, path)) yield { kind, entity, pointer };
  }
}

/** The entities of the lists at a path of a table of {@link EntityList}, each with its JSON pointer. */
export function* entitiesAt(
  document: unknown,
  path: EntityList['path'],
): Generator<readonly [entity: { readonly id: string }, pointer: string]> {
  for (const [list, pointer] of listsAt(document, path)) {
    for (const [index, entity] of list.entries()) yield [entity, `${pointer}/${index}`];
  }
}

/** The lists at a path of a table of {@link EntityList}, each with its JSON pointer; the quick way to very many entities. */
export const listsAt = (document: unknown, path: EntityList['path']) =>
  valuesAt(document, path.split('/')) as Generator<
    readonly [list: readonly { readonly id: string }[], pointer: string]
  >;

/** The values at a path of keys, where `*` stands for each item of a list; what is absent is left out. */
export function* valuesAt(
  value: unknown,
  path: readonly string[],
  from = 0,
  pointer = '',
): Generator<readonly [value: unknown, pointer: string]> {
  if (value === undefined) return;
  const key = path[from];
  if (key === undefined) yield [value, pointer];
  else if (key === '*') {
    for (const [index, item] of (value as readonly unknown[]).entries())
      yield* valuesAt(item, path, from + 1, `${pointer}/${index}`);
  } else {
    const child = (value as Readonly<Record<string, unknown>>)[key];
    yield* valuesAt(child, path, from + 1, `${pointer}/${key}`);
  }
}
