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
export type { ContingencyTable, TableMargin } from './disaggregation/ContingencyTable.ts';
export { completedMonths } from './disaggregation/completedMonths.ts';
export { type AgeBandCounts, type CountedBand, countByAgeBand } from './disaggregation/countByAgeBand.ts';
export type {
  Breakdown,
  BreakdownStanding,
  DisaggregatedIndicator,
  DisaggregatedValue,
  DisaggregatingDimension,
  DisaggregationReconciliation,
  DisaggregationResult,
  FittedCell,
  MarginGap,
} from './disaggregation/Disaggregation.ts';
export { disaggregationExplanation } from './disaggregation/disaggregationExplanation.ts';
export { disaggregationMessages } from './disaggregation/disaggregationMessages.ts';
export {
  type FittedTable,
  type IterativeProportionalFittingOptions,
  iterativeProportionalFitting,
} from './disaggregation/iterativeProportionalFitting.ts';
export {
  type ReconcileDisaggregationOptions,
  reconcileDisaggregation,
} from './disaggregation/reconcileDisaggregation.ts';
export {
  type PartsReconciliation,
  type ReconcilePartsOptions,
  reconcileParts,
} from './disaggregation/reconcileParts.ts';
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
export { aarrEndpoint } from './growth/aarrEndpoint.ts';
export { aarrEndpointMethod } from './growth/aarrEndpointMethod.ts';
export { aarrFromSlope } from './growth/aarrFromSlope.ts';
export { type AarrRegression, aarrRegression } from './growth/aarrRegression.ts';
export { aarrRegressionMethod } from './growth/aarrRegressionMethod.ts';
export {
  type AnticipatedAim,
  type AnticipatedOptions,
  type AnticipatedProgress,
  type AnticipatedStatus,
  anticipatedProgress,
} from './growth/anticipatedProgress.ts';
export { cagr } from './growth/cagr.ts';
export { cagr1Method } from './growth/cagr1Method.ts';
export { cagr2Method } from './growth/cagr2Method.ts';
export { continuousReductionRate } from './growth/continuousReductionRate.ts';
export { currentStatusIndex, type StatusAim } from './growth/currentStatusIndex.ts';
export { escapCsiMethod } from './growth/escapCsiMethod.ts';
export {
  type GrowthToTarget,
  type GrowthWithoutTarget,
  growthCategory,
  type JudgedGrowth,
} from './growth/growthCategory.ts';
export { growthExplanation } from './growth/growthExplanation.ts';
export { type GrowthAim, type GrowthOverRequired, growthOverRequired } from './growth/growthOverRequired.ts';
export { growthProgressMethods } from './growth/growthProgressMethods.ts';
export {
  type OpenSdgOptions,
  type OpenSdgProgress,
  type OpenSdgSeries,
  openSdgProgress,
} from './growth/openSdgProgress.ts';
export { type OpenSdgRollUp, openSdgRollUp } from './growth/openSdgRollUp.ts';
export { type OpenSdgStatus, openSdgStatus } from './growth/openSdgStatus.ts';
export type { OpenSdgThresholds } from './growth/openSdgThresholds.ts';
export { projectAtConstantRate } from './growth/projectAtConstantRate.ts';
export { requiredAarr } from './growth/requiredAarr.ts';
export type { YearlyValues } from './growth/YearlyValues.ts';
export { indicatorMessages } from './indicatorMessages.ts';
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
export { progressMessages } from './progress/progressMessages.ts';
export { type ConstantRun, constantRuns } from './quality/constantRuns.ts';
export { type DataQualityOptions, dataQuality } from './quality/dataQuality.ts';
export { findJumps, type Jump } from './quality/findJumps.ts';
export { type LastDigitTest, lastDigitTest } from './quality/lastDigitTest.ts';
export { modifiedZScores } from './quality/modifiedZScores.ts';
export { myersIndex } from './quality/myersIndex.ts';
export type {
  Completeness,
  DigitPreference,
  DuplicateRecords,
  LateReporter,
  Outlier,
  QualityResult,
  QualityReview,
  QuestionedJump,
  QuestionedRepeat,
  QuestionedValue,
  ReviewedIndicator,
  ReviewedRecord,
} from './quality/QualityReview.ts';
export { qualityExplanation } from './quality/qualityExplanation.ts';
export { qualityMessages } from './quality/qualityMessages.ts';
export type { OutlierMethod } from './quality/questionedValues.ts';
export { reportingCompleteness } from './quality/reportingCompleteness.ts';
export { type Timeliness, timeliness } from './quality/timeliness.ts';
export { type TukeyFences, tukeyFences } from './quality/tukeyFences.ts';
export { whippleIndex } from './quality/whippleIndex.ts';
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
export { allOrNoneRule } from './secrecy/allOrNoneRule.ts';
export { dominanceRule } from './secrecy/dominanceRule.ts';
export { fewPeopleRule } from './secrecy/fewPeopleRule.ts';
export { type DominanceOptions, isDominated } from './secrecy/isDominated.ts';
export { minimumForPercentage, percentageOf } from './secrecy/percentageOf.ts';
export { pPercentMargin } from './secrecy/pPercentMargin.ts';
export { pPercentRule } from './secrecy/pPercentRule.ts';
export { type RecoverableCell, recoverableCells } from './secrecy/recoverableCells.ts';
export { releaseResult } from './secrecy/releaseResult.ts';
export { type RoundCellsOptions, roundCells } from './secrecy/roundCells.ts';
export type { RecoveryOptions, SecrecyOptions } from './secrecy/SecrecyOptions.ts';
export type { SecrecyRule, SecrecySettings } from './secrecy/SecrecyRule.ts';
export type { CellMeasure, StatisticalTable, TableCell, TableSum } from './secrecy/StatisticalTable.ts';
export { secrecyExplanation } from './secrecy/secrecyExplanation.ts';
export { secrecyMessages } from './secrecy/secrecyMessages.ts';
export { type SecrecySubject, secrecyThreshold } from './secrecy/secrecyThreshold.ts';
export { smallCountRule } from './secrecy/smallCountRule.ts';
export { standardSecrecyRules } from './secrecy/standardSecrecyRules.ts';
export { type SecrecyResult, suppressCells } from './secrecy/suppressCells.ts';
export { type CodedCell, type CodedCount, tabulateCounts } from './secrecy/tabulateCounts.ts';
export { mean } from './statistics/mean.ts';
export { median } from './statistics/median.ts';
export { quantile } from './statistics/quantile.ts';
export { standardDeviation } from './statistics/standardDeviation.ts';
export { sum } from './statistics/sum.ts';
export { variance } from './statistics/variance.ts';
export { type Acceleration, accelerationFactor } from './trend/accelerationFactor.ts';
export { type Holt, type HoltInitial, type HoltOptions, holt } from './trend/holt.ts';
export { interpolateLinear } from './trend/interpolateLinear.ts';
export {
  type CarryForwardOptions,
  lastObservationCarriedForward,
} from './trend/lastObservationCarriedForward.ts';
export { type LinearProjection, linearProjection } from './trend/linearProjection.ts';
export {
  type LinearRegression,
  type LinearRegressionOptions,
  linearRegression,
} from './trend/linearRegression.ts';
export { logitProjection } from './trend/logitProjection.ts';
export { type LogLinearProjection, logLinearProjection } from './trend/logLinearProjection.ts';
export {
  type MannKendall,
  type MannKendallOptions,
  type MannKendallP,
  mannKendall,
} from './trend/mannKendall.ts';
export { movingAverage } from './trend/movingAverage.ts';
export type { Points } from './trend/Points.ts';
export { requiredRate } from './trend/requiredRate.ts';
export {
  type InitialLevel,
  type SimpleExponentialSmoothing,
  type SimpleExponentialSmoothingOptions,
  simpleExponentialSmoothing,
} from './trend/simpleExponentialSmoothing.ts';
export type { TrendIndicator, TrendObservation } from './trend/TrendIndicator.ts';
export type { TrendOptions } from './trend/TrendOptions.ts';
export type {
  Trend,
  TrendAttainment,
  TrendPoint,
  TrendProjection,
  TrendScale,
  TrendSegment,
} from './trend/TrendResult.ts';
export { type AttainmentAim, type TargetAttainment, targetAttainment } from './trend/targetAttainment.ts';
export { type TheilSen, type TheilSenIntercept, type TheilSenOptions, theilSen } from './trend/theilSen.ts';
export { trend } from './trend/trend.ts';
export { trendExplanation } from './trend/trendExplanation.ts';
export { trendMessages } from './trend/trendMessages.ts';
export {
  type ClaimCompleteness,
  type ClaimCompletenessResult,
  claimCompleteness,
} from './value/claim/claimCompleteness.ts';
export { claimCompletenessExplanation } from './value/claim/claimCompletenessExplanation.ts';
export {
  classifyImpact,
  type ImpactClassification,
  type ImpactClassificationResult,
} from './value/claim/classifyImpact.ts';
export { type DimensionPart, type ImpactDimension, impactDimensions } from './value/claim/ImpactDimension.ts';
export { impactClassExplanation } from './value/claim/impactClassExplanation.ts';
export {
  type ImpactAssessment,
  type ImpactClass,
  type ImpactClassFound,
  type ImpactFact,
  impactClassOf,
} from './value/claim/impactClassOf.ts';
export { dimensionWords, factWords, impactClassWords } from './value/claim/impactWords.data.ts';
export { type CostEffect, costEffectivenessRatio } from './value/cost/costEffectivenessRatio.ts';
export {
  type CostPerOutcome,
  type CostPerOutcomeResult,
  costPerOutcome,
  type OutcomeCost,
} from './value/cost/costPerOutcome.ts';
export { costPerOutcomeExplanation } from './value/cost/costPerOutcomeExplanation.ts';
export { type Alternative, efficiencyFrontier, type FrontierPlace } from './value/cost/efficiencyFrontier.ts';
export { fullCost } from './value/cost/fullCost.ts';
export {
  type Dominance,
  type IncrementalComparison,
  incrementalCostEffectiveness,
} from './value/cost/incrementalCostEffectiveness.ts';
export { annualEquivalent } from './value/discounting/annualEquivalent.ts';
export { annuityFactor } from './value/discounting/annuityFactor.ts';
export type { DiscountOptions, DiscountRates, RateStep } from './value/discounting/DiscountRates.ts';
export { type DiscountFactorOptions, discountFactors } from './value/discounting/discountFactors.ts';
export { netPresentValue } from './value/discounting/netPresentValue.ts';
export { presentValue } from './value/discounting/presentValue.ts';
export {
  type PublishedDiscountRate,
  publishedDiscountRates,
} from './value/discounting/publishedDiscountRates.data.ts';
export { inKindValue } from './value/money/inKindValue.ts';
export { type BreakEven, type BreakEvenOptions, breakEven } from './value/socialReturn/breakEven.ts';
export { compareScenarios, type ScenarioReturn } from './value/socialReturn/compareScenarios.ts';
export { impactByYear } from './value/socialReturn/impactByYear.ts';
export type { MapChange, OutcomeParameter, ReturnScenario } from './value/socialReturn/MapChange.ts';
export { netSroiRatio } from './value/socialReturn/netSroiRatio.ts';
export { oneWaySensitivity, type SensitivityRatio } from './value/socialReturn/oneWaySensitivity.ts';
export { othersShare } from './value/socialReturn/othersShare.ts';
export { outcomeImpact } from './value/socialReturn/outcomeImpact.ts';
export { paybackMonths } from './value/socialReturn/paybackMonths.ts';
export type { AttributionSense, SroiOptions, ValueMapOptions } from './value/socialReturn/SroiOptions.ts';
export type {
  PublishedRatioMatch,
  Sroi,
  SroiCase,
  SroiInput,
  SroiMap,
  SroiOutcome,
  SroiResult,
} from './value/socialReturn/SroiResult.ts';
export {
  type SocialReturn,
  type SocialReturnOptions,
  socialReturn,
} from './value/socialReturn/socialReturn.ts';
export { sroi } from './value/socialReturn/sroi.ts';
export { sroiExplanation } from './value/socialReturn/sroiExplanation.ts';
export { type ReturnParts, sroiRatio } from './value/socialReturn/sroiRatio.ts';
export { toValueMap } from './value/socialReturn/toValueMap.ts';
export type { DropOffMethod, OutcomeValue, ValueMap } from './value/socialReturn/ValueMap.ts';
export { valueMessages } from './value/valueMessages.ts';
export {
  type PublishedWellbyValue,
  publishedWellbyValues,
} from './value/wellbeing/publishedWellbyValues.data.ts';
export { qaly } from './value/wellbeing/qaly.ts';
export { type WellbeingChange, type Wellbys, wellby } from './value/wellbeing/wellby.ts';
