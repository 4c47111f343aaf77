import type { Issue } from '../issue/Issue.ts';
import type { Dossier } from './Dossier.ts';
import type { AgreementHistory } from './lostVersions.ts';
import { lostVersions } from './lostVersions.ts';
import { sameJson } from './sameJson.ts';

/**
 * Whether anything that was recorded has been lost or changed between two states of a dossier: observations, and the
 * frozen versions of agreements with their revisions. Records are only ever added; whoever writes a file asks this first.
 * @param before the dossier as it was
 * @param after the dossier as it shall be written
 * @returns one error per observation that was lost or changed, one per agreement; empty when the history is intact
 * @example
 * ```ts
 * import { compareHistory, createDossier } from '@jalon/core';
 * const period = { start: '2024-01-01', end: '2024-03-31' };
 * const observations = [{ id: 'o1', indicator: 'families', period, value: 12 }];
 * const before = createDossier({ id: 'demo', title: 'Demo', observations });
 * compareHistory(before, { ...before, observations: [] }).map(({ code }) => code);
 * // => ['history/observation-lost']
 * ```
 */
export function compareHistory(before: RecordedHistory, after: RecordedHistory): readonly Issue[] {
  const agreements = [...lostVersions(before, after)].map((id) =>
    issueAbout('history/agreement-changed', 'agreement', id),
  );
  return [...compareObservations(before, after), ...agreements];
}

/** The part of a dossier that is only ever added to. */
export type RecordedHistory = Pick<Dossier, 'observations'> & AgreementHistory;

function compareObservations(before: RecordedHistory, after: RecordedHistory): readonly Issue[] {
  if (before.observations === after.observations) return [];
  const kept = new Map(after.observations.map((observation) => [observation.id, observation]));
  return before.observations.flatMap((observation) => {
    const now = kept.get(observation.id);
    if (now && (now === observation || sameJson(observation, now))) return [];
    const code = now ? 'history/observation-changed' : 'history/observation-lost';
    return [issueAbout(code, 'observation', observation.id)];
  });
}

const issueAbout = (code: string, kind: 'observation' | 'agreement', id: string): Issue => ({
  code,
  severity: 'error',
  params: { id },
  at: { in: 'dossier', entity: { kind, id } },
});
