import type { Bounds } from '../observation/Observation.ts';
import type { ParticipantStatus, Session } from './Session.ts';

/** Who took part in some sessions. */
export interface ParticipantCount {
  /** Presences: somebody who came three times counts three times. */
  readonly attendances: number;
  /** Different people; between two bounds where some have no pseudonym. */
  readonly distinctPeople: Required<Bounds>;
  /** Different people by status, as far as pseudonyms tell; those whose status is not recorded under `undefined`. */
  readonly byStatus: ReadonlyMap<ParticipantStatus | undefined, number>;
}

/**
 * Counts the people at some sessions, each once. Participants without a pseudonym may be anybody: they widen the bounds
 * from the largest number of them at one session to all of them.
 * @example
 * ```ts
 * import { countParticipants } from '@jalon/core/portfolio';
 * const session = { kind: 'collective', date: '2024-02-01', invited: [], present: [] } as const;
 * const volunteer = { person: 'p1', status: 'volunteer' } as const;
 * const sessions = [
 *   { ...session, id: 's1', participants: [volunteer, { person: 'p2', status: 'employee' }] },
 *   { ...session, id: 's2', participants: [volunteer] },
 * ] as const;
 * const count = countParticipants(sessions);
 * count.attendances; // => 3
 * count.distinctPeople; // => { min: 2, max: 2 }
 * count.byStatus.get('volunteer'); // => 1
 * ```
 */
export function countParticipants(sessions: readonly Pick<Session, 'participants'>[]): ParticipantCount {
  const statusOf = new Map<string, ParticipantStatus | undefined>();
  let attendances = 0;
  let anonymous = 0;
  let atOnce = 0;
  for (const { participants } of sessions) {
    attendances += participants.length;
    const here = participants.filter(({ person }) => person === undefined);
    anonymous += here.length;
    const named = new Set(participants.flatMap(({ person }) => person ?? []));
    atOnce = Math.max(atOnce, named.size + here.length);
    for (const { person, status } of participants)
      if (person !== undefined) statusOf.set(person, status ?? statusOf.get(person));
  }
  const byStatus = new Map<ParticipantStatus | undefined, number>();
  for (const status of statusOf.values()) byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
  return {
    attendances,
    distinctPeople: { min: Math.max(statusOf.size, atOnce), max: statusOf.size + anonymous },
    byStatus,
  };
}
