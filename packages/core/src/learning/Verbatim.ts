import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/**
 * How far a person agreed to be quoted: not at all, without attribution, with a role, with the organisation, or by name.
 */
export type QuoteConsent = 'none' | 'anonymous' | 'role' | 'organisation' | 'named';

/** A code that one coder gave to what was said. */
export interface Coding {
  /** Id of a code of a codebook. */
  readonly code: string;
  /** Who coded: a pseudonym, so that two coders can be compared. */
  readonly coder?: string;
}

/** What somebody said, released as far as consent goes. Whose words they are stands in the register. */
export interface Verbatim {
  readonly id: string;
  /** What was said, in the words of whoever said it. */
  readonly text: LocalizedText;
  /** How far the person agreed to be quoted. */
  readonly consent: QuoteConsent;
  /** The name that may be printed; only with the consent `named`. */
  readonly author?: string;
  /** The role that may be printed, for example “a mother”. */
  readonly role?: LocalizedText;
  /** Id of the organisation that may be printed. */
  readonly organisation?: string;
  /** Pseudonymous id of the person in the register. */
  readonly person?: string;
  /** Id of the instrument, an interview guide for example. */
  readonly instrument?: string;
  /** Pseudonymous id of the interview it was taken from. */
  readonly interview?: string;
  /** The codes that coders gave to it; two coders may disagree. */
  readonly codings: readonly Coding[];
  /** Ids of the result nodes it speaks of. */
  readonly about?: readonly string[];
  /** The day on which it was said. */
  readonly saidOn?: IsoDay;
  /** The day on which consent was withdrawn: from then on it appears nowhere. */
  readonly withdrawnOn?: IsoDay;
  readonly extensions?: Extensions;
}
