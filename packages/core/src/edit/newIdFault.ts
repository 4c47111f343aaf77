import type { Dossier } from '../dossier/Dossier.ts';
import type { EntityKind } from '../dossier/EntityKind.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import { idsStartingWith } from '../dossier/idsStartingWith.ts';
import type { Edited } from './Edited.ts';
import { refusal } from './refusal.ts';

/** Why an id cannot be given to a new entity; undefined where it can. */
export function newIdFault(dossier: Dossier, kind: EntityKind, id: string): Edited | undefined {
  const params = { id, kind: entityWords[kind] };
  if (!form.test(id)) return refusal(dossier, 'edit/id-malformed', params, { kind, id });
  if (idsStartingWith(dossier, id).has(id)) return refusal(dossier, 'edit/id-taken', params, { kind, id });
  return undefined;
}

const form = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;
