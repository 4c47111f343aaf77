import type { Dossier } from '../dossier/Dossier.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import type { Edited } from './Edited.ts';
import type { ListedKind } from './EntityOf.ts';
import { type EntityLocation, entityLocations } from './entityLocations.ts';
import { refusal } from './refusal.ts';

/** The one entity of a kind with an id, or the refusal to touch none, one of several, or what was recorded. */
export function theEntity(
  dossier: Dossier,
  kind: ListedKind,
  id: string,
): { readonly found: EntityLocation } | { readonly refused: Edited } {
  const [found, ...others] = entityLocations(dossier, kind, id);
  const params = { id, kind: entityWords[kind] };
  const refused = (code: string, more: { readonly count?: number } = {}) => ({
    refused: refusal(dossier, code, { ...params, ...more }, { kind, id }),
  });
  if (!found) return refused('edit/not-found');
  if (others.length > 0) return refused('edit/ambiguous', { count: others.length + 1 });
  return kind === 'observation' ? refused('edit/observation-recorded') : { found };
}
