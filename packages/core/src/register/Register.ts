import type { Extensions, Json } from '../dossier/Extensions.ts';
import type { DataProtection } from '../instrument/DataProtection.ts';
import type { QuoteConsent } from '../learning/Verbatim.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** A person whom the programme knows; `id` is the pseudonym under which dossiers and portfolios speak of them. */
export interface Person {
  readonly id: string;
  readonly name?: string;
  readonly bornOn?: IsoDay;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
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
  readonly date: IsoDay;
  /** Id of the activity, of the session or of the indicator in the dossier. */
  readonly about?: string;
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
  readonly purpose: LocalizedText;
  readonly givenOn: IsoDay;
  readonly givenBy: 'self' | 'guardian';
  /** Id of the guardian who gave it. */
  readonly guardian?: string;
  /** Whether the child agreed too. */
  readonly childAssent?: boolean;
  /** How far the person may be quoted. */
  readonly quote?: QuoteConsent;
  readonly withdrawnOn?: IsoDay;
  readonly extensions?: Extensions;
}

/** What stays of an erased person: that somebody was erased, when, why. */
export interface Tombstone {
  /** The pseudonym. */
  readonly id: string;
  readonly erasedOn: IsoDay;
  readonly reason: LocalizedText;
  /** How many records were removed or emptied. */
  readonly records: number;
}

/** People: kept apart from every dossier, report and change list. */
export interface Register {
  /** Version of the format, `major.minor`. */
  readonly jalon: string;
  readonly id: string;
  readonly title: LocalizedText;
  readonly dataProtection?: DataProtection;
  readonly persons: readonly Person[];
  readonly contacts: readonly Contact[];
  readonly responses: readonly RawResponse[];
  readonly consents: readonly Consent[];
  readonly tombstones: readonly Tombstone[];
  readonly extensions?: Extensions;
}
