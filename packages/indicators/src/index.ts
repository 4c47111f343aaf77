/**
 * Every computation of impact evaluation: named, versioned, explained.
 * @module
 */
export { bordaScores } from './composite/bordaScores.ts';
export { compositeExplanation } from './composite/compositeExplanation.ts';
export {
  type CompositeIndex,
  type CompositeIndexOptions,
  type CompositePart,
  compositeIndex,
} from './composite/compositeIndex.ts';
export { type CopelandComparison, type CopelandOptions, copeland } from './composite/copeland.ts';
export {
  type HumanDevelopment,
  type HumanDevelopmentIndex,
  humanDevelopmentIndex,
} from './composite/humanDevelopmentIndex.ts';
export { type Imputed, type ImputeOptions, impute } from './composite/impute.ts';
export { type IncomeBounds, incomeIndex } from './composite/incomeIndex.ts';
export {
  type HumanDevelopmentInequality,
  type InequalityAdjustedHdi,
  inequalityAdjustedHdi,
} from './composite/inequalityAdjustedHdi.ts';
export type { Values } from './composite/knownRange.ts';
export {
  type DistanceToReferenceOptions,
  normaliseByDistanceToReference,
} from './composite/normaliseByDistanceToReference.ts';
export {
  type DistanceToTargetOptions,
  normaliseByDistanceToTarget,
} from './composite/normaliseByDistanceToTarget.ts';
export { type GoalpostsOptions, normaliseByGoalposts } from './composite/normaliseByGoalposts.ts';
export { normaliseByMaximum } from './composite/normaliseByMaximum.ts';
export { type MinMaxOptions, normaliseByMinMax } from './composite/normaliseByMinMax.ts';
export { normaliseByZScore, type ZScoreOptions } from './composite/normaliseByZScore.ts';
export { parityRatio } from './composite/parityRatio.ts';
export { percentileRanks } from './composite/percentileRanks.ts';
export { type PowerMeanOptions, powerMean } from './composite/powerMean.ts';
export { type RanksOptions, ranks, type Ties } from './composite/ranks.ts';
export { sdgIndex } from './composite/sdgIndex.ts';
export { type SdgScale, sdgIndexScore } from './composite/sdgIndexScore.ts';
export {
  compareDefinitions,
  type DefinitionChange,
  type DefinitionComparison,
} from './definition/compareDefinitions.ts';
export {
  type DefinitionField,
  type DefinitionImpact,
  definitionFields,
} from './definition/definitionFields.data.ts';
export { definitionHash } from './definition/definitionHash.ts';
export type { DefinedIndicator } from './definition/meaningOf.ts';
export { type Emulated, emulate } from './emulation/emulate.ts';
export {
  type EmulatedFigures,
  type EmulationProfile,
  emulationProfiles,
} from './emulation/emulationProfiles.ts';
export type { ExplainOptions, Explanation } from './explain/Explanation.ts';
export { explain } from './explain/explain.ts';
export { reasons } from './explain/reasons.ts';
export { standardExplanations } from './explain/standardExplanations.ts';
export type { Mark } from './observed/ObservedSeries.ts';
export type { ObservedValue } from './observed/ObservedValue.ts';
export { toIncrements } from './observed/toIncrements.ts';
export { type RunningTotal, toRunningTotals } from './observed/toRunningTotals.ts';
export { achievementOfTarget } from './progress/achievementOfTarget.ts';
export { type Band, type BandDistance, bandDistance } from './progress/bandDistance.ts';
export type { Comparison } from './progress/comparisonOf.ts';
export { distanceTravelled } from './progress/distanceTravelled.ts';
export { type DossierProgressOptions, dossierProgress } from './progress/dossierProgress.ts';
export { type DeclaredMatch, type MatchDeclaredOptions, matchDeclared } from './progress/matchDeclared.ts';
export type { ProgressIndicator, ProgressTarget } from './progress/ProgressIndicator.ts';
export type { ProgressOptions } from './progress/ProgressOptions.ts';
export type {
  ActualValue,
  ExpectedValue,
  Progress,
  ProgressFigure,
  Standing,
} from './progress/ProgressResult.ts';
export { progress } from './progress/progress.ts';
export { progressMessages as indicatorMessages } from './progress/progressMessages.ts';
export { descriptiveRatingScale } from './rating/descriptiveRatingScale.ts';
export type { Rating } from './rating/Rating.ts';
export { type RatingCutOffs, standardCutOffs } from './rating/RatingCutOffs.ts';
export type { RatingScale, RatingStyle } from './rating/RatingScale.ts';
export { type RatedFacts, type RateOptions, rate } from './rating/rate.ts';
export { ratingLabel } from './rating/ratingLabel.ts';
export { standardRatingScale } from './rating/standardRatingScale.ts';
export type { Coverage, MethodId, Reason, Result, Trace, TraceStep } from './result/Result.ts';
export { elapsedShare } from './schedule/elapsedShare.ts';
export { expectedOnPath } from './schedule/expectedOnPath.ts';
export type { PathPoint, PathShape, PlannedPath } from './schedule/PlannedPath.ts';
export { mean } from './statistics/mean.ts';
export { median } from './statistics/median.ts';
export { quantile } from './statistics/quantile.ts';
export { standardDeviation } from './statistics/standardDeviation.ts';
export { sum } from './statistics/sum.ts';
export { variance } from './statistics/variance.ts';
