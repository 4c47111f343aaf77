/**
 * What was learned: results worth telling, shortfalls, decisions, what people said, the partnership.
 * @module
 */
import type { ContributionClaim } from './ContributionClaim.ts';
import type { Decision } from './Decision.ts';
import type { Dysfunction } from './Dysfunction.ts';
import type { Feedback } from './Feedback.ts';
import type { HarvestedOutcome } from './HarvestedOutcome.ts';
import type { ImprovementPoint } from './ImprovementPoint.ts';
import type { NotableResult } from './NotableResult.ts';
import type { PartnershipReview } from './PartnershipReview.ts';
import type { SelectionRound, Story } from './Story.ts';
import type { Verbatim } from './Verbatim.ts';

/** What was learned: results worth telling, shortfalls, decisions, voices, claims, the partnership. */
export interface Learning {
  /** Results worth telling, planned or not, good or bad. */
  readonly notableResults: readonly NotableResult[];
  /** Where expectations were not met. */
  readonly dysfunctions: readonly Dysfunction[];
  /** What could be done better. */
  readonly improvementPoints: readonly ImprovementPoint[];
  /** How each side sees the partnership. */
  readonly partnershipReviews: readonly PartnershipReview[];
  /** What was decided on what was found. */
  readonly decisions: readonly Decision[];
  /** What people said, as far as they agreed to be quoted. */
  readonly verbatims: readonly Verbatim[];
  /** Stories of change, as far as people agreed to be quoted. */
  readonly stories: readonly Story[];
  /** The rounds in which panels chose among the stories. */
  readonly selectionRounds: readonly SelectionRound[];
  /** Changes that were seen first, their causes looked for after. */
  readonly harvestedOutcomes: readonly HarvestedOutcome[];
  /** What the programme says it did to a change. */
  readonly claims: readonly ContributionClaim[];
  /** What those concerned told the programme. */
  readonly feedback: readonly Feedback[];
}
