/**
 * The programme that is evaluated: when, where, by whom.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { Money } from '../quantity/Money.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What an organisation is to a programme. Source: source practice of Belgian and French patrons; OECD-DAC "partner". */
export type ProgrammeRoleCode = 'implementer' | 'funder' | 'host-foundation' | 'partner';

/** One organisation in one role. */
export interface ProgrammeRole {
  readonly role: ProgrammeRoleCode;
  /** Id of the organisation. */
  readonly organisation: string;
}

/** The programme that is evaluated: when, where, by whom. */
export interface Programme {
  readonly name: LocalizedText;
  readonly summary?: LocalizedText;
  /** First day, inclusive. */
  readonly start?: IsoDay;
  /** Last day, inclusive. */
  readonly end?: IsoDay;
  readonly territory?: LocalizedText;
  /** First month of the programme's own year, 1 to 12: 6 for a year that runs from June to the end of May. */
  readonly yearStartsInMonth?: number;
  readonly roles: readonly ProgrammeRole[];
  readonly grant?: Money;
  readonly extensions?: Extensions;
}
