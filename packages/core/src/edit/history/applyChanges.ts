import type { Dossier } from '../../dossier/Dossier.ts';
import type { Edited } from '../Edited.ts';
import type { Change } from './Change.ts';
import { replayChanges } from './replayChanges.ts';

/**
 * Applies the changes of one edit to the dossier that they start from: with the changes of an edit one goes forward
 * again, with their inverse back. All are applied, or none: where the dossier does not hold what a change says was
 * there before, it comes back as it is with an error.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { addEntity, applyChanges } from '@jalon/core/edit';
 * const before = createDossier({ id: 'demo', title: 'Demo' });
 * const { changes } = addEntity(before, 'stakeholder', { id: 'parents', name: 'Parents' });
 * applyChanges(before, changes).dossier.stakeholders.length; // => 1
 * const again = applyChanges(applyChanges(before, changes).dossier, changes);
 * again.issues[0]?.code; // => 'edit/does-not-apply'
 * ```
 */
export function applyChanges(dossier: Dossier, changes: readonly Change[]): Edited {
  return replayChanges(dossier, changes, false);
}
