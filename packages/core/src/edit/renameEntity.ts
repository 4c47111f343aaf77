import type { Dossier } from '../dossier/Dossier.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import { citingFields } from './citingFields.ts';
import type { Edited } from './Edited.ts';
import type { EditableKind } from './EntityOf.ts';
import { newIdFault } from './newIdFault.ts';
import { putAt } from './putAt.ts';
import { recordsCiting } from './recordsCiting.ts';
import { refusal } from './refusal.ts';
import { rewriteAt } from './rewriteAt.ts';
import { settleAsAgreed } from './settle.ts';
import { theEntity } from './theEntity.ts';

/**
 * Gives an entity another id; every citation of it in the dossier follows. What was recorded or frozen is not rewritten,
 * so what observations cite keeps its id (an indicator, an organisation, an instrument, a dimension with values), and so
 * does what a frozen version of an agreement names: the next version is compared with it by that id. A name or a number
 * (`code`) can change at any time. Citations outside the dossier do not follow: observation tables, portfolio, reports.
 * @param kind what gets another id
 * @param id the id it has
 * @param newId an id that nothing in the dossier has
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { renameEntity } from '@jalon/core/edit';
 * const before = createDossier({
 *   id: 'demo',
 *   title: 'Demo',
 *   results: { nodes: [{ id: 'n1', level: 'outcome', statement: 'Trust' }], links: [] },
 *   indicators: [{ id: 'i1', name: 'Trust', unit: 'n', measures: ['n1'], targets: [] }],
 * });
 * const { dossier } = renameEntity(before, 'result-node', 'n1', 'trust');
 * dossier.indicators[0]?.measures; // => ['trust']
 * ```
 */
export function renameEntity(dossier: Dossier, kind: EditableKind, id: string, newId: string): Edited {
  const place = theEntity(dossier, kind, id);
  if ('refused' in place) return place.refused;
  if (newId === id) return { dossier, changes: [], issues: [] };
  const fault = newIdFault(dossier, kind, newId);
  if (fault) return fault;
  const count = recordsCiting(dossier, new Set([`${kind} ${id}`]));
  if (count > 0)
    return refusal(dossier, 'edit/id-recorded', { id, kind: entityWords[kind], count }, { kind, id });
  const { path, index, entity } = place.found;
  let after = putAt(dossier, [...path, index], { ...entity, id: newId });
  const follow = (found: unknown) => (found === id ? newId : found);
  for (const [holder, fields] of citingFields) {
    const list = entityLists.find((one) => one.kind === holder);
    // no observation cites it: that was asked above
    if (holder === 'observation') continue;
    const base = list ? [...list.path.split('/'), '*'] : [];
    for (const { keys, to } of fields) if (to === kind) after = rewriteAt(after, [...base, ...keys], follow);
  }
  if (kind === 'dimension')
    after = rewriteAt(after, ['indicators', '*', 'additivity'], (found) =>
      Object.fromEntries(Object.entries(found as object).map(([key, how]) => [follow(key), how])),
    );
  return settleAsAgreed(dossier, after);
}
