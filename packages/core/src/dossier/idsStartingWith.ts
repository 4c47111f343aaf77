import type { Dossier } from './Dossier.ts';
import { entitiesAt } from './entitiesOf.ts';
import { entityLists } from './entityLists.data.ts';

/** The ids of a dossier that start with some characters, its own included: all that can clash with a new one. */
export function idsStartingWith(dossier: Dossier, start: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const take = (id: string) => {
    if (id.startsWith(start)) ids.add(id);
  };
  take(dossier.id);
  // a series of a hundred thousand records is only looked over
  for (const { id } of dossier.observations) take(id);
  for (const { kind, path } of entityLists)
    if (kind !== 'observation') for (const [{ id }] of entitiesAt(dossier, path)) take(id);
  return ids;
}
