import type { EntityKind } from '../dossier/EntityKind.ts';
import type { DossierPlace } from '../issue/Place.ts';

/** The place of an entity, and of one of its fields where a pointer is given. */
export const placeOf = (kind: EntityKind, id: string, pointer?: string): DossierPlace => ({
  in: 'dossier',
  entity: { kind, id },
  ...(pointer === undefined ? {} : { pointer }),
});
