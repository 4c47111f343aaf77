/**
 * What was learned: results worth telling, shortfalls, improvements, the partnership.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { ContributionClaim } from './ContributionClaim.ts';
import type { Decision } from './Decision.ts';
import type { Feedback } from './Feedback.ts';
import type { HarvestedOutcome } from './HarvestedOutcome.ts';
import type { ResultSign } from './ResultSign.ts';
import type { SelectionRound, Story } from './Story.ts';
import type { Verbatim } from './Verbatim.ts';

/** A result worth telling, planned or not. Source: patron's framework, part 2. */
export interface NotableResult {
  readonly id: string;
  /** What happened. */
  readonly text: LocalizedText;
  /** Whether it did good, harm, or both. */
  readonly sign: ResultSign;
  /** Whether it had been expected when the agreement was made. */
  readonly planned: boolean;
  /** Why it matters. */
  readonly significance?: LocalizedText;
  /** What shows that it happened, one piece each. */
  readonly evidence?: readonly LocalizedText[];
  /** Id of the result node it speaks of. */
  readonly about?: string;
  /** Who brought it up. */
  readonly reportedBy?: 'team' | 'participants' | 'partners' | 'funder';
  readonly extensions?: Extensions;
}

/** A shortfall against the initial expectations, with its analysis. Source: patron's framework, part 3. */
export interface Dysfunction {
  readonly id: string;
  /** What fell short of what was expected. */
  readonly description: LocalizedText;
  /** What kind of difficulty it is, or a user's own as `namespace/code`. */
  readonly category?: 'time' | 'calendar' | 'collective-work' | 'means' | 'access' | `${string}/${string}`;
  /** Why it happened. */
  readonly analysis?: LocalizedText;
  /** Id of the result node it departs from. */
  readonly about?: string;
  readonly extensions?: Extensions;
}

/** Something that could be done better, with who does it by when. Source: patron's framework, part 3. */
export interface ImprovementPoint {
  readonly id: string;
  /** What could be done better. */
  readonly text: LocalizedText;
  /** Id of the dysfunction it answers. */
  readonly dysfunction?: string;
  /** A role or a team, never a person's name. */
  readonly owner?: LocalizedText;
  /** The day by which it is done. */
  readonly due?: IsoDay;
  readonly extensions?: Extensions;
}

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

/** What was learned: results worth telling, shortfalls, decisions, voices, claims, the partnership. */
export interface Learning {
  readonly notableResults: readonly NotableResult[];
  readonly dysfunctions: readonly Dysfunction[];
  readonly improvementPoints: readonly ImprovementPoint[];
  readonly partnershipReviews: readonly PartnershipReview[];
  readonly decisions: readonly Decision[];
  readonly verbatims: readonly Verbatim[];
  readonly stories: readonly Story[];
  readonly selectionRounds: readonly SelectionRound[];
  readonly harvestedOutcomes: readonly HarvestedOutcome[];
  readonly claims: readonly ContributionClaim[];
  readonly feedback: readonly Feedback[];
}
