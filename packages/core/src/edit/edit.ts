import { produce } from 'immer';
import type { Dossier } from '../dossier/Dossier.ts';
import { changesBetween } from './changesBetween.ts';
import type { Edited } from './Edited.ts';

/** A model as it may be written on inside an edit: the same fields, none of them read-only. */
export type Writable<Model> = Model extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Model extends object
    ? { -readonly [Field in keyof Model]: Writable<Model[Field]> }
    : Model;

/** The part of a dossier that an edit may change: everything but the recorded observations. */
export type DossierDraft = Writable<Omit<Dossier, 'observations'>>;

/**
 * Changes a dossier by a recipe that may write on a draft of it; the dossier given stays as it was. Observations are
 * no part of the draft: they are only ever added, see {@link appendObservations}.
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
  // immer would freeze and copy a series of a hundred thousand records
  const { observations, ...rest } = dossier;
  const edited = produce(rest, (draft) => {
    recipe(draft as DossierDraft);
  });
  if (edited === rest) return { dossier, changes: [], issues: [] };
  const after = { ...edited, observations } as Dossier;
  return { dossier: after, changes: changesBetween(dossier, after), issues: [] };
}
