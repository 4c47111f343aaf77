import type { Agreement } from '../agreement/Agreement.ts';
import { agreementDrift } from '../agreement/agreementDrift.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import { lostVersions } from '../dossier/lostVersions.ts';
import { sameJson } from '../dossier/sameJson.ts';
import type { Issue } from '../issue/Issue.ts';
import { editIssue } from './refusal.ts';

/**
 * Where an edit left what is frozen: a frozen version that would be lost or changed, an agreed statement or target that
 * would no longer be as agreed. What had drifted before the edit is not held against it.
 */
export function frozenPartIssues(before: Dossier, after: Dossier): readonly Issue[] {
  const frozen = before.agreements.filter(({ versions = [] }) => versions.length > 0);
  if (frozen.length === 0 || parts.every((part) => before[part] === after[part])) return [];
  const lost = lostVersions(before, after);
  return frozen.flatMap((agreement) => {
    const { id } = agreement;
    if (lost.has(id))
      return [editIssue('edit/agreement-history', { agreement: id }, { kind: 'agreement', id })];
    const now = after.agreements.find((one) => one.id === id) as Agreement;
    // an agreement that was revised in this very edit has its new version to be held against
    const known = agreementDrift(before, agreement);
    return agreementDrift(after, now)
      .filter((drift) => !known.some((old) => sameJson(old, drift)))
      .map(({ kind, id: drifted }) => {
        const { version = 0, frozenOn = '' } = now.versions?.at(-1) ?? {};
        const params = { agreement: id, version, date: frozenOn, id: drifted, kind: entityWords[kind] };
        return editIssue('edit/agreed-part-frozen', params, { kind, id: drifted });
      });
  });
}

const parts = ['results', 'frames', 'indicators', 'agreements', 'revisions'] as const;
