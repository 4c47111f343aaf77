import type { Dossier } from '../dossier/Dossier.ts';
import { JalonError } from '../issue/JalonError.ts';
import { draft } from './draft.ts';
import type { Edited } from './Edited.ts';
import type { EditableKind, EntityOf } from './EntityOf.ts';
import type { FieldChanges } from './FieldChanges.ts';
import { putAt } from './putAt.ts';
import { settleAsAgreed } from './settle.ts';
import { theEntity } from './theEntity.ts';
import type { Writable } from './Writable.ts';
import { withField } from './withField.ts';

/** New values for some fields of an entity, or a recipe that may write on a draft of it. */
export type EntityChange<Kind extends EditableKind> =
  | FieldChanges<EntityOf<Kind>, 'id'>
  | ((entity: Writable<EntityOf<Kind>>) => void);

/**
 * Changes an entity of any kind: by new values for some of its fields, where `undefined` takes an optional one away, or
 * by a recipe. What was agreed with a funder is not changed here, see `reviseAgreement`.
 * @param kind what is changed; a recorded observation never is
 * @param id id of the entity
 * @param change new values by field, or a recipe
 * @throws JalonError `invalid-argument` where the recipe or the fields give it another id, see `renameEntity`
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { changeEntity } from '@jalon/core/edit';
 * const stakeholders = [{ id: 'parents', name: 'Parents', size: 42 }];
 * const dossier = createDossier({ id: 'demo', title: 'Demo', stakeholders });
 * const named = changeEntity(dossier, 'stakeholder', 'parents', { name: 'Families', size: undefined });
 * named.dossier.stakeholders; // => [{ id: 'parents', name: 'Families' }]
 * const grown = changeEntity(dossier, 'stakeholder', 'parents', (parents) => {
 *   parents.size = (parents.size ?? 0) + 1;
 * });
 * grown.dossier.stakeholders[0]?.size; // => 43
 * ```
 */
export function changeEntity<Kind extends EditableKind>(
  dossier: Dossier,
  kind: Kind,
  id: string,
  change: EntityChange<Kind>,
): Edited {
  const place = theEntity(dossier, kind, id);
  if ('refused' in place) return place.refused;
  const { entity, path, index } = place.found;
  const changed =
    typeof change === 'function'
      ? draft(entity, change as (entity: object) => void)
      : Object.entries(change).reduce((now, [field, value]) => withField(now, field, value), entity);
  if (changed.id !== id)
    throw new JalonError(
      'invalid-argument',
      'an id changes with renameEntity, so that all citations follow',
      {
        id,
        found: changed.id,
      },
    );
  return changed === entity
    ? { dossier, changes: [], issues: [] }
    : settleAsAgreed(dossier, putAt(dossier, [...path, index], changed));
}
