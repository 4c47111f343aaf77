import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** Why data on people may be held. Source: Regulation (EU) 2016/679 (GDPR), article 6. */
export type LegalBasis =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'legitimate-interests';

/** On what basis, for which purpose, until when data on people is held. */
export interface DataProtection {
  /** Why the data may be held. */
  readonly basis?: LegalBasis;
  /** What the data is held for. */
  readonly purpose?: LocalizedText;
  /** The day after which the data must be gone. */
  readonly retainUntil?: IsoDay;
  /** Who answers for the data: an organisation or a role. */
  readonly controller?: LocalizedText;
  /** How those concerned withdraw, in words. */
  readonly withdrawal?: LocalizedText;
}
