import type { Dossier } from './Dossier.ts';
import { sameJson } from './sameJson.ts';

/** What the history of agreements is read from. */
export type AgreementHistory = Partial<Pick<Dossier, 'agreements' | 'revisions'>>;

/**
 * The agreements of which a frozen version is gone or reads otherwise, or whose revision has another date or reason, by
 * id. A version that joined is none.
 */
export function lostVersions(before: AgreementHistory, after: AgreementHistory): ReadonlySet<string> {
  const { agreements = [], revisions = [] } = before;
  if (agreements === after.agreements && revisions === after.revisions) return new Set();
  const kept = new Map(after.agreements?.map((agreement) => [agreement.id, agreement.versions ?? []]));
  const madeBy = (id: string | undefined, all: Dossier['revisions'] = []) => {
    const found = all.find((revision) => revision.id === id);
    return found && { date: found.date, reason: found.reason };
  };
  const lost = agreements.filter(({ id, versions = [] }) =>
    versions.some(
      (version, index) =>
        !sameJson(version, kept.get(id)?.[index]) ||
        !sameJson(madeBy(version.revision, revisions), madeBy(version.revision, after.revisions)),
    ),
  );
  return new Set(lost.map(({ id }) => id));
}
