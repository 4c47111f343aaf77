import type { Change } from './Change.ts';

const opposite = { add: 'remove', remove: 'add', change: 'change', move: 'move' } as const;

/**
 * The changes that lead back: additions become removals, before and after change places. To undo an edit, apply them to
 * the dossier that it returned. Inverting twice gives the same changes again.
 *
 * Recorded observations that an edit appended are taken away again: to undo before anything is saved loses nothing. Once
 * the dossier was written, `compareHistory` tells of it.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { addEntity, applyChanges, invertChanges } from '@jalon/core/edit';
 * const before = createDossier({ id: 'demo', title: 'Demo' });
 * const { dossier, changes } = addEntity(before, 'stakeholder', { id: 'parents', name: 'Parents' });
 * const undone = applyChanges(dossier, invertChanges(changes));
 * undone.dossier.stakeholders; // => []
 * ```
 */
export function invertChanges(changes: readonly Change[]): readonly Change[] {
  return changes.map(({ op, entity, id, fields, before, after, from, to }) => ({
    op: opposite[op],
    entity,
    id,
    ...(fields && { fields }),
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(to !== undefined && { from: to }),
    ...(from !== undefined && { to: from }),
  }));
}
