import type { AgreedVersion, Agreement } from '../agreement/Agreement.ts';
import { agreedPartOf } from '../agreement/agreedPartOf.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { JalonError } from '../issue/JalonError.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import { isIsoDay } from '../time/isIsoDay.ts';
import type { Edited } from './Edited.ts';
import { putAt } from './putAt.ts';
import { refusal } from './refusal.ts';
import { settle } from './settle.ts';
import { theEntity } from './theEntity.ts';

/** When {@link freezeAgreement} takes the agreed part down. */
export interface FreezeAgreementOptions {
  /** The day as of which the version is what was agreed. */
  readonly on: IsoDay;
}

/**
 * Freezes what was agreed beforehand as the first version: the statement, the rows of the agreed frame, the results they
 * show, the indicators with their baselines and targets. From then on it changes only by `reviseAgreement`; other edits
 * of it are refused. Source: patron's framework, part 1.
 * @param agreementId id of an agreement of which nothing is frozen yet
 * @throws JalonError `invalid-argument` for a day that does not exist
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { changeEntity, freezeAgreement } from '@jalon/core/edit';
 * const draft = createDossier({
 *   id: 'demo',
 *   title: 'Demo',
 *   results: { nodes: [{ id: 'access', level: 'outcome', statement: 'Parents find a place' }], links: [] },
 *   frames: [
 *     { id: 'aims', template: 'patron-four-parts', rows: [{ id: 'r1', role: 'sub-objective', nodes: ['access'] }] },
 *   ],
 *   agreements: [{ id: 'a1', frame: 'aims', agreedBy: [] }],
 * });
 * const { dossier } = freezeAgreement(draft, 'a1', { on: '2024-01-15' });
 * dossier.agreements[0]?.versions?.map(({ version, frozenOn }) => [version, frozenOn]); // => [[1, '2024-01-15']]
 * changeEntity(dossier, 'result-node', 'access', { statement: 'Other' }).issues[0]?.code;
 * // => 'edit/agreed-part-frozen'
 * ```
 */
export function freezeAgreement(
  dossier: Dossier,
  agreementId: string,
  options: FreezeAgreementOptions,
): Edited {
  const { on } = options;
  if (!isIsoDay(on)) throw new JalonError('invalid-argument', `"${on}" is no day`, { on });
  const place = theEntity(dossier, 'agreement', agreementId);
  if ('refused' in place) return place.refused;
  const agreement = place.found.entity as Agreement;
  const at = { kind: 'agreement', id: agreementId } as const;
  const last = agreement.versions?.at(-1);
  if (last) {
    const params = { agreement: agreementId, version: last.version, date: last.frozenOn };
    return refusal(dossier, 'edit/already-frozen', params, at);
  }
  const part = agreedPartOf(dossier, agreement);
  if (part.statement === undefined && part.rows.length === 0)
    return refusal(dossier, 'edit/nothing-to-freeze', { agreement: agreementId }, at);
  const versions: readonly AgreedVersion[] = [{ version: 1, frozenOn: on, part }];
  return settle(
    dossier,
    putAt(dossier, [...place.found.path, place.found.index], { ...agreement, versions }),
  );
}
