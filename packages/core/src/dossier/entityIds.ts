import type { Dossier } from './Dossier.ts';
import { entitiesOf } from './entitiesOf.ts';

/**
 * Every id that a dossier uses, its own included.
 * @example
 * ```ts
 * import { createDossier, entityIds } from '@jalon/core';
 * [...entityIds(createDossier({ id: 'demo', title: 'Demo' }))]; // => ['demo']
 * ```
 */
export function entityIds(dossier: Dossier): ReadonlySet<string> {
  const ids = new Set<string>([dossier.id]);
  for (const { entity } of entitiesOf(dossier)) ids.add(entity.id);
  return ids;
}
