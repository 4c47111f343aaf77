import type { Dossier } from '../dossier/Dossier.ts';
import { entityWords } from '../dossier/entityWords.data.ts';
import type { Issue } from '../issue/Issue.ts';
import type { Observation } from '../observation/Observation.ts';
import type { Edited } from './Edited.ts';
import type { Change } from './history/Change.ts';
import { issuesOfRecords } from './issuesOfRecords.ts';
import { editIssue } from './refusal.ts';

/**
 * Adds observations to a dossier; nothing recorded is touched. A record whose id is taken, that revises one that is not
 * there, or that does not say why it revises, is left out with an error.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { appendObservations } from '@jalon/core/edit';
 * const period = { start: '2024-01-01', end: '2024-03-31' };
 * const indicators = [{ id: 'families', name: 'Families', unit: 'n', measures: [], targets: [] }];
 * const dossier = createDossier({ id: 'demo', title: 'Demo', indicators });
 * const edited = appendObservations(dossier, [{ id: 'o1', indicator: 'families', period, value: 12 }]);
 * edited.dossier.observations.length; // => 1
 * appendObservations(edited.dossier, edited.dossier.observations).issues[0]?.code; // => 'edit/id-taken'
 * ```
 */
export function appendObservations(dossier: Dossier, observations: readonly Observation[]): Edited {
  const taken = new Set(dossier.observations.map(({ id }) => id));
  const added: Observation[] = [];
  const refused: Issue[] = [];
  for (const observation of observations) {
    const { id, revises, reason } = observation;
    const refuse = (code: string, params: Issue['params']) =>
      refused.push(editIssue(code, { id, ...params }, { kind: 'observation', id }));
    if (taken.has(id)) refuse('edit/id-taken', { kind: entityWords.observation });
    else if (revises !== undefined && !taken.has(revises)) refuse('edit/revises-nothing', { revises });
    else if (revises !== undefined && reason === undefined)
      refuse('edit/revision-without-reason', { revises });
    else {
      taken.add(id);
      added.push(observation);
    }
  }
  if (added.length === 0) return { dossier, changes: [], issues: refused };
  const { length } = dossier.observations;
  const after = { ...dossier, observations: [...dossier.observations, ...added] };
  // what was added is known: a hundred thousand records are not looked for in two states of the dossier
  const changes = added.map(
    (record, at): Change => ({
      op: 'add',
      entity: 'observation',
      id: record.id,
      after: record,
      to: length + at,
    }),
  );
  return { dossier: after, changes, issues: [...refused, ...issuesOfRecords(added, after)] };
}
