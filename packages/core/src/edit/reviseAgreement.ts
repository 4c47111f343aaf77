import type { AgreedVersion, Agreement } from '../agreement/Agreement.ts';
import { agreedPartOf } from '../agreement/agreedPartOf.ts';
import { compareAgreedParts } from '../agreement/compareAgreedParts.ts';
import type { Revision } from '../agreement/Revision.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { lostVersions } from '../dossier/lostVersions.ts';
import { mintId } from '../dossier/mintId.ts';
import { JalonError } from '../issue/JalonError.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import { wordingsOf } from '../text/wordingsOf.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import { isIsoDay } from '../time/isIsoDay.ts';
import { draft } from './draft.ts';
import type { Edited } from './Edited.ts';
import type { DossierDraft } from './edit.ts';
import { frozenPartIssues } from './frozenPartIssues.ts';
import { newIdFault } from './newIdFault.ts';
import { refusal } from './refusal.ts';
import { settle } from './settle.ts';
import { theEntity } from './theEntity.ts';

/** When, why and by whom {@link reviseAgreement} was agreed. */
export interface ReviseAgreementOptions {
  /** The day of the revision, not before the last version. */
  readonly on: IsoDay;
  /** Why what was agreed changes. */
  readonly reason: LocalizedText;
  /** Ids of the organisations that agreed to the change. */
  readonly agreedBy?: readonly string[];
  /** Id of the revision; without it one is made from the agreement's. */
  readonly revisionId?: string;
}

/**
 * Changes what was agreed: applies the recipe, records the revision with its date and reason, freezes the next version.
 * The earlier versions stay. It is the only edit that changes an agreed statement, baseline or target. Where the dossier
 * has drifted from what was agreed, an empty recipe takes it as the new version.
 * @param agreementId id of a frozen agreement
 * @param recipe writes on a draft of the dossier; observations are no part of it
 * @param options when it was revised, why, by whom
 * @throws JalonError `invalid-argument` for a day that does not exist
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { type DossierDraft, freezeAgreement, reviseAgreement } from '@jalon/core/edit';
 * const target = { id: 't1', value: 30 };
 * const agreed = createDossier({
 *   id: 'demo',
 *   title: 'Demo',
 *   results: { nodes: [{ id: 'access', level: 'outcome', statement: 'Parents find a place' }], links: [] },
 *   frames: [
 *     { id: 'aims', template: 'patron-four-parts', rows: [{ id: 'r1', role: 'sub-objective', nodes: ['access'] }] },
 *   ],
 *   indicators: [{ id: 'wait', name: 'Wait', unit: 'days', measures: ['access'], targets: [target] }],
 *   agreements: [{ id: 'a1', frame: 'aims', agreedBy: [] }],
 * });
 * const frozen = freezeAgreement(agreed, 'a1', { on: '2024-01-15' });
 * const raise = (draft: DossierDraft) => {
 *   for (const { targets } of draft.indicators) for (const one of targets) one.value = 45;
 * };
 * const why = { on: '2025-02-01', reason: 'The nursery opened late' };
 * const { dossier } = reviseAgreement(frozen.dossier, 'a1', raise, why);
 * dossier.revisions.map(({ id, date }) => `${id} ${date}`); // => ['a1-version-2 2025-02-01']
 * dossier.agreements[0]?.versions?.map(({ part }) => part.indicators[0]?.targets[0]?.value); // => [30, 45]
 * ```
 */
export function reviseAgreement(
  dossier: Dossier,
  agreementId: string,
  recipe: (draft: DossierDraft) => void,
  options: ReviseAgreementOptions,
): Edited {
  const { on, reason, agreedBy = [], revisionId } = options;
  if (!isIsoDay(on)) throw new JalonError('invalid-argument', `"${on}" is no day`, { on });
  const place = theEntity(dossier, 'agreement', agreementId);
  if ('refused' in place) return place.refused;
  const at = { kind: 'agreement', id: agreementId } as const;
  const refuse = (code: string, params: { readonly date?: IsoDay; readonly last?: IsoDay } = {}) =>
    refusal(dossier, code, { agreement: agreementId, ...params }, at);
  const last = (place.found.entity as Agreement).versions?.at(-1);
  if (!last) return refuse('edit/not-frozen');
  if (!hasWords(reason)) return refuse('edit/no-reason');
  if (on < last.frozenOn) return refuse('edit/revised-before-frozen', { date: on, last: last.frozenOn });
  const fault = revisionId === undefined ? undefined : newIdFault(dossier, 'revision', revisionId);
  if (fault) return fault;

  const { observations, ...rest } = dossier;
  const changed: Dossier = { ...draft(rest, recipe as (draft: object) => void), observations };
  const agreement = changed.agreements.find(({ id }) => id === agreementId);
  if (!agreement || lostVersions(dossier, changed).size > 0) return refuse('edit/agreement-history');
  const part = agreedPartOf(changed, agreement);
  if (compareAgreedParts(agreementId, last.part, part).length === 0) return refuse('edit/nothing-revised');
  const version = last.version + 1;
  const id = revisionId ?? mintId(changed, 'revision', `${agreementId}-version-${version}`);
  const revision: Revision = { id, date: on, reason, agreement: agreementId, agreedBy };
  const next: AgreedVersion = { version, frozenOn: on, revision: id, part };
  const after: Dossier = {
    ...changed,
    agreements: changed.agreements.map((one) =>
      one === agreement ? { ...agreement, versions: [...(agreement.versions ?? []), next] } : one,
    ),
    revisions: [...changed.revisions, revision],
  };
  // another agreement on the same aims is told of, and has a revision of its own
  return settle(dossier, after, frozenPartIssues(dossier, after));
}

const hasWords = (text: LocalizedText): boolean => wordingsOf(text).some((words) => words.trim() !== '');
