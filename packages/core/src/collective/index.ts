/**
 * Organisations that act together for one territory: conditions, trust, partners, what shall last.
 * @module
 */
export {
  actingPrinciples,
  collectiveConditions,
  collectivePrinciples,
  planningStages,
  rubricLevels,
  type SourcedTerm,
  sustainObjects,
  sustainStrategies,
  trustComponents,
} from './collectiveTerms.data.ts';
export { countPartners, type PartnerCount } from './countPartners.ts';
export { type StageState, stageStates } from './stageStates.ts';
export { type RatingSummary, type RatingsSummary, summariseRatings } from './summariseRatings.ts';
export { type SustainMatrix, sustainMatrix } from './sustainMatrix.ts';
export { type TrustScore, trustProfile } from './trustProfile.ts';
export { unansweredPrinciples } from './unansweredPrinciples.ts';
