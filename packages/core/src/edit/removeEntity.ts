import type { Dossier } from '../dossier/Dossier.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import type { Edited } from './Edited.ts';
import type { EditableKind } from './EntityOf.ts';
import { recordsCiting } from './recordsCiting.ts';
import { refusal } from './refusal.ts';
import { settleAsAgreed } from './settle.ts';
import { theEntity } from './theEntity.ts';
import { withoutEntities } from './withoutEntities.ts';

/**
 * Removes an entity with every citation of it; what means nothing without it (a link without its cause, a role without
 * its organisation) goes as well, and each entity that went or changed is in the change list. Nothing that was recorded
 * is lost: what observations cite, what a frozen agreement holds, who agreed to it cannot be removed.
 * @param kind what is removed; a recorded observation never is
 * @param id id of the entity
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { removeEntity } from '@jalon/core/edit';
 * const dossier = createDossier({
 *   id: 'demo',
 *   title: 'Demo',
 *   results: {
 *     nodes: [
 *       { id: 'visits', level: 'activity', statement: 'Visits' },
 *       { id: 'trust', level: 'outcome', statement: 'Trust' },
 *     ],
 *     links: [{ id: 'l1', from: 'visits', to: 'trust' }],
 *   },
 *   indicators: [{ id: 'count', name: 'Visits', unit: 'n', measures: ['visits', 'trust'], targets: [] }],
 * });
 * const { changes } = removeEntity(dossier, 'result-node', 'visits');
 * changes.map(({ op, id }) => `${op} ${id}`); // => ['remove visits', 'remove l1', 'change count']
 * ```
 */
export function removeEntity(dossier: Dossier, kind: EditableKind, id: string): Edited {
  const place = theEntity(dossier, kind, id);
  if ('refused' in place) return place.refused;
  const by = kind === 'organisation' ? agreedWith(dossier, id) : undefined;
  if (by !== undefined) return refusal(dossier, 'edit/has-agreed', { id, by }, { kind, id });
  const { dossier: after, removed } = withoutEntities(dossier, kind, place.found.entity);
  const count = recordsCiting(dossier, removed);
  if (count > 0) {
    const params = { id, kind: entityWords[kind], count };
    return refusal(dossier, 'edit/has-observations', params, { kind, id });
  }
  return settleAsAgreed(dossier, after);
}

/** Id of a frozen agreement, of a revision, or of a report, that an organisation agreed to or signed. */
const agreedWith = ({ agreements, revisions, reports }: Dossier, organisation: string): string | undefined =>
  [...agreements.filter(({ versions = [] }) => versions.length > 0), ...revisions].find(({ agreedBy }) =>
    agreedBy.includes(organisation),
  )?.id ??
  reports.find(
    ({ agreed, signOffs = [] }) =>
      agreed?.versions.some(({ by }) => by.includes(organisation)) ||
      signOffs.some(({ by }) => by === organisation),
  )?.id;
