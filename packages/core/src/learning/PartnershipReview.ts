import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What an association may expect of a foundation beyond money. Source: patron's framework, part 4. */
export type PartnershipExpectation = 'networking' | 'skills' | 'communication' | 'advice' | 'other';

/** The codes of {@link PartnershipExpectation}, in the order in which reports show them. */
export const partnershipExpectations: readonly PartnershipExpectation[] = [
  'networking',
  'skills',
  'communication',
  'advice',
  'other',
];

/** How one side sees the partnership. Both sides may fill one. */
export interface PartnershipReview {
  readonly id: string;
  /** Which side speaks. */
  readonly by: 'association' | 'funder';
  /** The day on which that side spoke. */
  readonly date?: IsoDay;
  /** Expectations beyond money, coded. */
  readonly expectations: readonly PartnershipExpectation[];
  /** The expectations in the side's own words. */
  readonly wishes?: LocalizedText;
  /** From 1 (poor) to 5 (excellent). */
  readonly rating?: number;
  /** What that side says of the partnership. */
  readonly text?: LocalizedText;
  readonly extensions?: Extensions;
}
