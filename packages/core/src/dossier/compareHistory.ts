import type { Issue } from '../issue/Issue.ts';
import type { Messages } from '../issue/Messages.ts';
import type { Observation } from '../observation/Observation.ts';
import type { Dossier } from './Dossier.ts';
import { sameJson } from './sameJson.ts';

/** Words of what {@link compareHistory} finds. */
export const historyMessages: Messages = {
  'history/observation-lost': {
    fr: 'La valeur enregistrée « {id} » a disparu : une valeur ne s’efface pas, elle se révise.',
    en: 'The recorded value “{id}” is gone: a value is never erased, it is revised.',
  },
  'history/observation-changed': {
    fr: 'La valeur enregistrée « {id} » a été modifiée : une correction est un nouvel enregistrement qui révise l’ancien.',
    en: 'The recorded value “{id}” was changed: a correction is a new record that revises the old one.',
  },
};

/**
 * Whether anything that was recorded has been lost or changed between two states of a dossier. Records are only ever
 * added; whoever writes a file asks this first.
 * @param before the dossier as it was
 * @param after the dossier as it shall be written
 * @returns one error per lost or changed observation; empty when the history is intact
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
export function compareHistory(
  before: Pick<Dossier, 'observations'>,
  after: Pick<Dossier, 'observations'>,
): readonly Issue[] {
  if (before.observations === after.observations) return [];
  const kept = new Map(after.observations.map((observation) => [observation.id, observation]));
  const issues: Issue[] = [];
  for (const observation of before.observations) {
    const now = kept.get(observation.id);
    if (now === observation) continue;
    if (!now) issues.push(lostOrChanged('history/observation-lost', observation));
    else if (!sameJson(observation, now))
      issues.push(lostOrChanged('history/observation-changed', observation));
  }
  return issues;
}

const lostOrChanged = (code: string, { id }: Observation): Issue => ({
  code,
  severity: 'error',
  params: { id },
  at: { in: 'dossier', entity: { kind: 'observation', id } },
});
