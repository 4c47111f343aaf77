import type { Dossier } from './Dossier.ts';
import { listsAt } from './entitiesOf.ts';
import { entityLists } from './entityLists.data.ts';

/** The ids of a dossier that start with some characters, its own included: all that can clash with a new one. */
export function idsStartingWith(dossier: Dossier, start: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const take = ({ id }: { readonly id: string }) => {
    if (id.startsWith(start)) ids.add(id);
  };
  take(dossier);
  for (const { path } of entityLists) for (const [list] of listsAt(dossier, path)) list.forEach(take);
  return ids;
}
