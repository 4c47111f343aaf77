import type { Extensions, Json } from '../dossier/Extensions.ts';
import type { DataProtection } from '../instrument/DataProtection.ts';
import type { QuoteConsent } from '../learning/Verbatim.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** A person whom the programme knows; `id` is the pseudonym under which dossiers and portfolios speak of them. */
export interface Person {
  readonly id: string;
  /** The name in full: it leaves the register only with consent. */
  readonly name?: string;
  /** Day of birth, from which ages are counted. */
  readonly bornOn?: IsoDay;
  /** Address for e-mail, as written. */
  readonly email?: string;
  /** Number as written. */
  readonly phone?: string;
  /** Postal address as written. */
  readonly address?: string;
  /** What the person is to the programme, for example “a mother”. */
  readonly role?: LocalizedText;
  /** Id of the organisation in the dossier. */
  readonly organisation?: string;
  /** Ids of the persons who decide for a minor. */
  readonly guardians?: readonly string[];
  readonly extensions?: Extensions;
}

/** One encounter of a person with the programme: what distinct people are counted from. */
export interface Contact {
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  /** The day of the encounter. */
  readonly date: IsoDay;
  /** Id of the activity, of the session or of the indicator in the dossier. */
  readonly about?: string;
  /** Where it was, as written. */
  readonly place?: string;
  readonly extensions?: Extensions;
}

/** What one person answered, as they answered it. */
export interface RawResponse {
  readonly id: string;
  /** Id of the person; absent where the answers are anonymous. */
  readonly person?: string;
  /** Id of the instrument in the dossier. */
  readonly instrument: string;
  /** Id of the wave. */
  readonly wave?: string;
  /** The day on which it was answered. */
  readonly answeredOn?: IsoDay;
  /** Who really answered. */
  readonly answeredBy?: 'self' | 'proxy' | 'assisted';
  /** Answers by item id. */
  readonly answers: { readonly [item: string]: Json };
  readonly extensions?: Extensions;
}

/** What a person, or for a minor the guardian with the child's assent, agreed to. */
export interface Consent {
  readonly id: string;
  /** Id of the person concerned. */
  readonly person: string;
  /** What the person agreed to. */
  readonly purpose: LocalizedText;
  /** The day on which it was given. */
  readonly givenOn: IsoDay;
  /** The person, or the guardian of a minor. */
  readonly givenBy: 'self' | 'guardian';
  /** Id of the guardian who gave it. */
  readonly guardian?: string;
  /** Whether the child agreed too. */
  readonly childAssent?: boolean;
  /** How far the person may be quoted. */
  readonly quote?: QuoteConsent;
  /** The day on which it was withdrawn: from then on it holds for nothing. */
  readonly withdrawnOn?: IsoDay;
  readonly extensions?: Extensions;
}

/** What stays of an erased person: that somebody was erased, when, why. */
export interface Tombstone {
  /** The pseudonym. */
  readonly id: string;
  /** The day of the erasure. */
  readonly erasedOn: IsoDay;
  /** Why the person was erased. */
  readonly reason: LocalizedText;
  /** How many records were removed or emptied. */
  readonly records: number;
}

/** People: kept apart from every dossier, report and change list. */
export interface Register {
  /** Version of the format, `major.minor`. */
  readonly jalon: string;
  /** Names the register to other documents. */
  readonly id: string;
  /** What those who keep it call the register. */
  readonly title: LocalizedText;
  /** On what basis, for which purpose, until when the register is kept. */
  readonly dataProtection?: DataProtection;
  /** The people whom the programme knows, by pseudonym. */
  readonly persons: readonly Person[];
  /** Every encounter with them. */
  readonly contacts: readonly Contact[];
  /** What they answered. */
  readonly responses: readonly RawResponse[];
  /** What they agreed to. */
  readonly consents: readonly Consent[];
  /** Who was erased, without a name. */
  readonly tombstones: readonly Tombstone[];
  readonly extensions?: Extensions;
}
