import type { DossierPlace, EntityKind } from '@jalon/core';

/** The place of an entity of a dossier, and of one of its fields where a pointer is given. */
export const placeOf = (kind: EntityKind, id: string, pointer?: string): DossierPlace => ({
  in: 'dossier',
  entity: { kind, id },
  ...(pointer !== undefined && { pointer }),
});
