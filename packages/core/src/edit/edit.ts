import type { Dossier } from '../dossier/Dossier.ts';
import { draft } from './draft.ts';
import type { Edited } from './Edited.ts';
import { frozenPartIssues } from './frozenPartIssues.ts';
import { settle } from './settle.ts';
import type { Writable } from './Writable.ts';

/** The part of a dossier that an edit may change: everything but the recorded observations. */
export type DossierDraft = Writable<Omit<Dossier, 'observations'>>;

/**
 * Changes a dossier by a recipe that may write on a draft of it; the dossier given stays as it was. Observations are
 * no part of the draft: they are only ever added, see {@link appendObservations}. It does what it is told; where that
 * breaks a citation, gives an id twice or leaves what was agreed, the issues say so.
 * @param dossier the dossier to start from
 * @param recipe writes on the draft
 * @returns the new dossier and one entry per entity that changed
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { edit } from '@jalon/core/edit';
 * const before = createDossier({ id: 'demo', title: 'Demo' });
 * const { dossier, changes } = edit(before, (draft) => {
 *   draft.stakeholders.push({ id: 'parents', name: 'Parents' });
 * });
 * dossier.stakeholders.length; // => 1
 * before.stakeholders.length; // => 0
 * changes.length; // => 1
 * ```
 */
export function edit(dossier: Dossier, recipe: (draft: DossierDraft) => void): Edited {
  // a draft of a hundred thousand records would cost more than the edit
  const { observations, ...rest } = dossier;
  const edited = draft(rest, recipe as (draft: object) => void);
  if (edited === rest) return { dossier, changes: [], issues: [] };
  const after: Dossier = { ...edited, observations };
  return settle(dossier, after, frozenPartIssues(dossier, after));
}
