/**
 * Every computation of impact evaluation: named, versioned, explained.
 * @module
 */
export type { Explanation } from './explain/Explanation.ts';
export type { ExplainOptions } from './explain/ExplainOptions.ts';
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
