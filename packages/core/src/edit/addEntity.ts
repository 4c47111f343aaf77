import type { Dossier } from '../dossier/Dossier.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import { JalonError } from '../issue/JalonError.ts';
import type { Observation } from '../observation/Observation.ts';
import { appendObservations } from './appendObservations.ts';
import { documentGroups, isDocumentGroup } from './documentGroups.ts';
import type { Edited } from './Edited.ts';
import type { EntityOf, ListedKind } from './EntityOf.ts';
import { listAt, listKeys } from './entityLocations.ts';
import { newIdFault } from './newIdFault.ts';
import { putAt } from './putAt.ts';
import { refusal } from './refusal.ts';
import { settleAsAgreed } from './settle.ts';
import { theEntity } from './theEntity.ts';

/** Where {@link addEntity} puts it. */
export interface AddEntityOptions {
  /** Its place in the list, from 0; at the end without it. */
  readonly at?: number;
  /** Id of the entity that it stands in: the indicator of a target, the frame of a row, the instrument of a wave. */
  readonly within?: string;
}

/**
 * Adds an entity of any kind. An evaluation plan or a collective initiative that is not there yet is begun with it; a
 * programme or a valuation is not, because it would have to be made up.
 * @param kind what is added, for example `indicator`
 * @param entity with an id that nothing in the dossier has
 * @param options `within` for what stands inside another entity
 * @throws JalonError `invalid-argument` for a kind without a list, a place outside it, or a `within` too many or too few
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { addEntity } from '@jalon/core/edit';
 * const empty = createDossier({ id: 'demo', title: 'Demo' });
 * const wait = { id: 'wait', name: 'Waiting time', unit: 'days', measures: [], targets: [] };
 * const { dossier } = addEntity(empty, 'indicator', wait);
 * const { changes } = addEntity(dossier, 'target', { id: 'wait-2025', value: 30 }, { within: 'wait' });
 * changes.map(({ op, entity, id, fields }) => [op, entity, id, fields]);
 * // => [['change', 'indicator', 'wait', ['targets']]]
 * addEntity(dossier, 'indicator', wait).issues[0]?.code; // => 'edit/id-taken'
 * ```
 */
export function addEntity<Kind extends ListedKind>(
  dossier: Dossier,
  kind: Kind,
  entity: EntityOf<Kind>,
  options: AddEntityOptions = {},
): Edited {
  const { within, at } = options;
  const { outer, own } = listKeys(kind);
  if ((outer === undefined) !== (within === undefined))
    throw new JalonError(
      'invalid-argument',
      outer ? `say within which entity the ${kind} stands` : `a ${kind} stands in no other entity`,
      { kind, within },
    );
  if (kind === 'observation') {
    if (at !== undefined)
      throw new JalonError('invalid-argument', 'observations are only added at the end', { at });
    return appendObservations(dossier, [entity as Observation]);
  }
  const fault = newIdFault(dossier, kind, entity.id);
  if (fault) return fault;
  let path: readonly (string | number)[] = own;
  if (outer && within !== undefined) {
    const place = theEntity(dossier, kindAt(outer), within);
    if ('refused' in place) return place.refused;
    path = [...place.found.path, place.found.index, ...own];
  }
  const list = listAt(dossier, path);
  if (at !== undefined && !(Number.isInteger(at) && at >= 0 && at <= list.length))
    throw new JalonError('invalid-argument', `the list has places 0 to ${list.length}`, { at });
  const [group] = own;
  let begun = dossier;
  if (isDocumentGroup(group) && dossier[group] === undefined) {
    const { empty, needed } = documentGroups[group];
    if (needed.length > 0) {
      const params = { group, needed: needed.join(', '), kind: entityWords[kind] };
      return refusal(dossier, 'edit/group-missing', params, { kind, id: entity.id });
    }
    begun = { ...dossier, [group]: empty };
  }
  return settleAsAgreed(dossier, putAt(begun, path, list.toSpliced(at ?? list.length, 0, entity)));
}

const kindAt = (keys: readonly string[]): ListedKind =>
  (entityLists.find(({ path }) => path === keys.join('/')) as { readonly kind: ListedKind }).kind;
