import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { AgendaLine } from './AgendaLine.ts';
import type { Workshop } from './Workshop.ts';

/** What a participant is in the organisation, or a user's own as `namespace/code`. */
export type ParticipantStatus =
  | 'employee'
  | 'volunteer'
  | 'elected-member'
  | 'resident'
  | `${string}/${string}`;

/** Somebody who took part: a pseudonym, so that people are counted once, or nobody in particular. */
export interface Participant {
  /** Pseudonymous id in the register. */
  readonly person?: string;
  /** Id of the organisation. */
  readonly organisation?: string;
  /** What they are in their organisation. */
  readonly status?: ParticipantStatus;
}

/** One meeting of a support: with one organisation, or with several together. */
export interface Session {
  readonly id: string;
  /** With one organisation alone, or with several together. */
  readonly kind: 'individual' | 'collective';
  /** What the session was about. */
  readonly title?: LocalizedText;
  /** First day. */
  readonly date: IsoDay;
  /** Number of days, where it lasts longer than one. */
  readonly days?: number;
  /** Length of the whole session, in hours. */
  readonly durationHours?: number;
  /** Id of the cohort. */
  readonly cohort?: string;
  /** The series that it is part of, for example `seminars-2024`. */
  readonly series?: string;
  /** Ids of the organisations that were invited. */
  readonly invited: readonly string[];
  /** Ids of the organisations that came. */
  readonly present: readonly string[];
  /** Those who came, one entry each. */
  readonly participants: readonly Participant[];
  /** Who advised: a pseudonym or an organisation. */
  readonly expert?: string;
  /** What happened when, in the order of the day. */
  readonly agenda?: readonly AgendaLine[];
  /** The questions that groups worked on. */
  readonly workshops?: readonly Workshop[];
  readonly extensions?: Extensions;
}
