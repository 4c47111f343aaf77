import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue } from '../issue/Issue.ts';
import type { Messages } from '../issue/Messages.ts';
import type { Observation } from '../observation/Observation.ts';
import type { Edited } from './Edited.ts';

/** Words of what {@link appendObservations} refuses. */
export const editMessages: Messages = {
  'edit/id-taken': {
    fr: 'La valeur « {id} » n’a pas été ajoutée : cet identifiant est déjà pris.',
    en: 'The value “{id}” was not added: this id is already taken.',
  },
  'edit/revises-nothing': {
    fr: 'La valeur « {id} » n’a pas été ajoutée : elle révise « {revises} », qui n’existe pas.',
    en: 'The value “{id}” was not added: it revises “{revises}”, which does not exist.',
  },
};

/**
 * Adds observations to a dossier; nothing recorded is touched. A record whose id is taken, or that revises one that is
 * not there, is left out with an error.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { appendObservations } from '@jalon/core/edit';
 * const period = { start: '2024-01-01', end: '2024-03-31' };
 * const dossier = createDossier({ id: 'demo', title: 'Demo' });
 * const edited = appendObservations(dossier, [{ id: 'o1', indicator: 'families', period, value: 12 }]);
 * edited.dossier.observations.length; // => 1
 * appendObservations(edited.dossier, edited.dossier.observations).issues[0]?.code; // => 'edit/id-taken'
 * ```
 */
export function appendObservations(dossier: Dossier, observations: readonly Observation[]): Edited {
  const taken = new Set(dossier.observations.map(({ id }) => id));
  const added: Observation[] = [];
  const issues: Issue[] = [];
  for (const observation of observations) {
    const { id, revises } = observation;
    if (taken.has(id)) issues.push(refused('edit/id-taken', { id }));
    else if (revises !== undefined && !taken.has(revises))
      issues.push(refused('edit/revises-nothing', { id, revises }));
    else {
      taken.add(id);
      added.push(observation);
    }
  }
  if (added.length === 0) return { dossier, changes: [], issues };
  return {
    dossier: { ...dossier, observations: [...dossier.observations, ...added] },
    changes: added.map((after) => ({ op: 'add', entity: 'observation', id: after.id, after })),
    issues,
  };
}

const refused = (code: string, params: Issue['params']): Issue => ({
  code,
  severity: 'error',
  params,
  at: { in: 'dossier', entity: { kind: 'observation', id: String(params['id']) } },
});
