/**
 * Every computation of impact evaluation: named, versioned, explained.
 * @module
 */

export { aggregationMessages } from './aggregation/aggregationMessages.ts';
export type { RollUpCalendar } from './aggregation/cellsOf.ts';
export {
  type CaptureCounts,
  chapmanEstimate,
  type PopulationEstimate,
} from './aggregation/chapmanEstimate.ts';
export {
  type CountByRating,
  type CountByRatingOptions,
  countByRating,
  type RatingCount,
} from './aggregation/countByRating.ts';
export { countByRatingExplanation } from './aggregation/countByRatingExplanation.ts';
export {
  type DistinctBounds,
  type DistinctBoundsOptions,
  distinctBounds,
} from './aggregation/distinctBounds.ts';
export {
  type DistinctReach,
  distinctByInclusionExclusion,
  type Intersection,
} from './aggregation/distinctByInclusionExclusion.ts';
export { distinctUnion } from './aggregation/distinctUnion.ts';
export { meanOfRatios } from './aggregation/meanOfRatios.ts';
export type { RollUpIndicator, RollUpOptions, RollUpValue } from './aggregation/RollUpOptions.ts';
export type { RollUp } from './aggregation/RollUpResult.ts';
export { ratioOfSums } from './aggregation/ratioOfSums.ts';
export { rollUp } from './aggregation/rollUp.ts';
export { rollUpExplanation } from './aggregation/rollUpExplanation.ts';
export { type RollUpRow, type RollUpRowsOptions, rollUpRows } from './aggregation/rollUpRows.ts';
export { type RollUpTreeNode, type RollUpTreeRow, rollUpTree } from './aggregation/rollUpTree.ts';
export { toObservedValue } from './aggregation/toObservedValue.ts';
export {
  type IndexPart,
  type WeightedIndex,
  type WeightedIndexOptions,
  weightedIndex,
} from './aggregation/weightedIndex.ts';
export { weightedIndexExplanation } from './aggregation/weightedIndexExplanation.ts';
export { type WeightedMean, type WeightedValue, weightedMean } from './aggregation/weightedMean.ts';
export { indicatorRules } from './check/indicatorRules.ts';
export { aggregationPartialAgainstFullTarget } from './check/rules/aggregationPartialAgainstFullTarget.ts';
export { indicatorFormulaCycle } from './check/rules/indicatorFormulaCycle.ts';
export { indicatorFormulaDiffersFromObserved } from './check/rules/indicatorFormulaDiffersFromObserved.ts';
export { indicatorFormulaMisuse } from './check/rules/indicatorFormulaMisuse.ts';
export { indicatorFormulaUnitMismatch } from './check/rules/indicatorFormulaUnitMismatch.ts';
export { indicatorFormulaUnknownReference } from './check/rules/indicatorFormulaUnknownReference.ts';
export { indicatorFormulaUnreadable } from './check/rules/indicatorFormulaUnreadable.ts';
export { learningShortfallUnexplained } from './check/rules/learningShortfallUnexplained.ts';
export { privacyRecoverableBySubtraction } from './check/rules/privacyRecoverableBySubtraction.ts';
export { privacySmallCell } from './check/rules/privacySmallCell.ts';
export { statsManyTests } from './check/rules/statsManyTests.ts';
export { statsSignificanceWithoutSize } from './check/rules/statsSignificanceWithoutSize.ts';
export { targetSamplesTooSmall } from './check/rules/targetSamplesTooSmall.ts';
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
  type Displayed,
  type EmulatedFigures,
  type EmulationProfile,
  emulationProfiles,
} from './emulation/emulationProfiles.ts';
export type { ExplainOptions, Explanation } from './explain/Explanation.ts';
export { explain } from './explain/explain.ts';
export { reasons } from './explain/reasons.ts';
export { standardExplanations } from './explain/standardExplanations.ts';
export type { ComputedIndicator } from './formula/ComputedIndicator.ts';
export type { FormulaFinding } from './formula/checkAgainst.ts';
export { type CheckFormulaOptions, checkFormula, type FormulaSetting } from './formula/checkFormula.ts';
export { type CompiledFormula, compileFormula } from './formula/compileFormula.ts';
export { type ColumnFormula, compileFormulaToColumns } from './formula/compileFormulaToColumns.ts';
export type { FoundReading } from './formula/compute/FoundReading.ts';
export {
  type ComputedSetting,
  type ComputeIndicatorOptions,
  computeIndicator,
} from './formula/computeIndicator.ts';
export { describeFormula } from './formula/describeFormula.ts';
export type { CompileFormulaOptions } from './formula/evaluate/prepareFormula.ts';
export { evaluateFormula } from './formula/evaluateFormula.ts';
export type {
  BinaryNode,
  BinaryOperator,
  CallNode,
  Formula,
  FormulaCategory,
  FormulaFunction,
  FormulaKind,
  FormulaSpan,
  MissingLiteral,
  NumberLiteral,
  ReferenceNode,
  Spanned,
  TextLiteral,
  TruthLiteral,
  UnaryNode,
} from './formula/Formula.ts';
export type { FormulaColumn, FormulaColumnResult, NumberColumn } from './formula/FormulaColumn.ts';
export type { FormulaAggregate, FormulaReading } from './formula/FormulaReading.ts';
export type { FormulaOutcome, FormulaValue } from './formula/FormulaValue.ts';
export { formatFormula } from './formula/formatFormula.ts';
export { formulaDependencies } from './formula/formulaDependencies.ts';
export { formulaExplanation } from './formula/formulaExplanation.ts';
export { type FormulaFunctionDefinition, formulaFunctions } from './formula/formulaFunctions.data.ts';
export { formulaMessages } from './formula/formulaMessages.ts';
export { type FormulaOrder, formulaOrder } from './formula/formulaOrder.ts';
export { formulaReadings } from './formula/formulaReadings.ts';
export type { FormulaIndicator } from './formula/indicatorIndex.ts';
export { type ParseFormulaOptions, parseFormula } from './formula/parseFormula.ts';
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
export type {
  Days,
  Entry,
  KnownValue,
  Mark,
  Measured,
  Measurement,
  ObservedSeries,
  RecordOfPeriod,
  Span,
  UnknownValue,
} from './observed/ObservedSeries.ts';
export type { ObservedValue } from './observed/ObservedValue.ts';
export { toIncrements } from './observed/toIncrements.ts';
export { type RunningTotal, toRunningTotals } from './observed/toRunningTotals.ts';
export {
  type Benchmark,
  type BenchmarkOptions,
  benchmarkAgainstGroup,
} from './portfolio/benchmarkAgainstGroup.ts';
export { benchmarkExplanation } from './portfolio/benchmarkExplanation.ts';
export { type NetworkDensityOptions, type NetworkSize, networkDensity } from './portfolio/networkDensity.ts';
export type {
  ExcludedLine,
  ExclusionReason,
  PooledIndicator,
  PooledLine,
  PoolIndicatorOptions,
} from './portfolio/PooledLine.ts';
export { poolIndicator } from './portfolio/poolIndicator.ts';
export { poolIndicatorExplanation } from './portfolio/poolIndicatorExplanation.ts';
export { portfolioMessages } from './portfolio/portfolioMessages.ts';
export { rollUpByTag, type TagRow } from './portfolio/rollUpByTag.ts';
export {
  type MeasurementCoverage,
  sharedMeasurementCoverage,
} from './portfolio/sharedMeasurementCoverage.ts';
export { achievementOfTarget } from './progress/achievementOfTarget.ts';
export type { Aim } from './progress/aimOf.ts';
export { type Band, type BandDistance, bandDistance } from './progress/bandDistance.ts';
export type { Reference } from './progress/baselineOf.ts';
export { byDateMethod } from './progress/byDateMethod.ts';
export type { Comparison } from './progress/comparisonOf.ts';
export { distanceTravelled } from './progress/distanceTravelled.ts';
export { type DossierProgressOptions, dossierProgress } from './progress/dossierProgress.ts';
export {
  type DeclaredMatch,
  type DeclaredRule,
  type MatchDeclaredOptions,
  matchDeclared,
} from './progress/matchDeclared.ts';
export { milestoneMethod } from './progress/milestoneMethod.ts';
export type { CompleteCase, ProgressCase, ProgressOutcome } from './progress/ProgressCase.ts';
export type { ProgressIndicator, ProgressTarget } from './progress/ProgressIndicator.ts';
export type { ProgressMethod } from './progress/ProgressMethod.ts';
export type { ProgressOptions } from './progress/ProgressOptions.ts';
export type {
  ActualValue,
  ExpectedValue,
  Progress,
  ProgressFigure,
  Reached,
  Standing,
} from './progress/ProgressResult.ts';
export type { ProgressSettings } from './progress/ProgressSettings.ts';
export { type PathPerformance, performanceOnPath } from './progress/performanceOnPath.ts';
export { plannedShape } from './progress/plannedShape.ts';
export { progress } from './progress/progress.ts';
export { progressMessages } from './progress/progressMessages.ts';
export { progressMethods } from './progress/progressMethods.ts';
export { rubricMethod } from './progress/rubricMethod.ts';
export { yesNoMethod } from './progress/yesNoMethod.ts';
export { type AgreementTable, agreementTable } from './qualitative/agreementTable.ts';
export type { CodedVerbatim, QuoteDayOptions } from './qualitative/CodedVerbatim.ts';
export { type CodeCoOccurrence, type CodePair, codeCoOccurrence } from './qualitative/codeCoOccurrence.ts';
export { type CodeCount, type CodeCounts, codeCounts } from './qualitative/codeCounts.ts';
export {
  type CodeAgreement,
  type CoderAgreement,
  type CodingDifference,
  coderAgreement,
} from './qualitative/coderAgreement.ts';
export { type CodeSaturation, codeSaturation } from './qualitative/codeSaturation.ts';
export { cohenKappa, type Kappa } from './qualitative/cohenKappa.ts';
export { fleissKappa } from './qualitative/fleissKappa.ts';
export { jaccardIndex } from './qualitative/jaccardIndex.ts';
export type { KappaParts } from './qualitative/kappaParts.ts';
export {
  type KrippendorffAlpha,
  krippendorffAlpha,
  type MeasurementLevel,
} from './qualitative/krippendorffAlpha.ts';
export { percentAgreement } from './qualitative/percentAgreement.ts';
export {
  type PickedQuote,
  type PickedQuotes,
  type PickQuotesOptions,
  pickQuotes,
} from './qualitative/pickQuotes.ts';
export { pooledKappa } from './qualitative/pooledKappa.ts';
export { qualitativeMessages } from './qualitative/qualitativeMessages.ts';
export {
  type InterviewYield,
  type Saturation,
  type SaturationOptions,
  saturation,
} from './qualitative/saturation.ts';
export { type WeightedKappaOptions, weightedKappa } from './qualitative/weightedKappa.ts';
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
export { checkQuery } from './query/checkQuery.ts';
export { type ExplainedQuery, type ExplainedStage, explainQuery } from './query/explainQuery.ts';
export { finishQuery } from './query/finishQuery.ts';
export type {
  BoundedStatistics,
  GroupPeriod,
  GroupSeries,
  GroupStatistics,
  LastValue,
  QueryGroup,
  ReducedQuery,
  Terms,
} from './query/GroupStatistics.ts';
export { mergeStatistics } from './query/mergeStatistics.ts';
export {
  type CategoryColumn,
  type CodedColumn,
  columnStates,
  type ObservationColumns,
} from './query/ObservationColumns.ts';
export type {
  BasisStage,
  ComputeStage,
  CurrentRevisionsStage,
  FinishStage,
  Query,
  QueryIndicator,
  ReduceByStage,
  ReduceGrainStage,
  ScanStage,
} from './query/Query.ts';
export type { QueryObservation } from './query/QueryObservation.ts';
export type { QueryKey, QueryResult, QueryRow } from './query/QueryResult.ts';
export { type ProgressSpec, queryProgress } from './query/queryProgress.ts';
export { queryRollUp, type RollUpSpec } from './query/queryRollUp.ts';
export { reduceColumns } from './query/reduceColumns.ts';
export { runOnColumns } from './query/runOnColumns.ts';
export { runOnObservations } from './query/runOnObservations.ts';
export { toColumns } from './query/toColumns.ts';
export { descriptiveRatingScale } from './rating/descriptiveRatingScale.ts';
export type { Rating } from './rating/Rating.ts';
export { type RatingCutOffs, standardCutOffs } from './rating/RatingCutOffs.ts';
export type { RatingScale, RatingStyle } from './rating/RatingScale.ts';
export { type RatedFacts, type RateOptions, rate } from './rating/rate.ts';
export { ratingLabel } from './rating/ratingLabel.ts';
export { standardRatingScale } from './rating/standardRatingScale.ts';
export type { Coverage, MethodId, Reason, Result, Trace, TraceStep } from './result/Result.ts';
export type { Notes } from './result/takeNotes.ts';
export { type ElapsedShareOptions, elapsedShare } from './schedule/elapsedShare.ts';
export { expectedOnPath } from './schedule/expectedOnPath.ts';
export type { PathPoint, PathShape, PlannedPath } from './schedule/PlannedPath.ts';
export { sCurve } from './schedule/sCurve.ts';
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
export { averageRanks } from './statistics/averageRanks.ts';
export { type DescriptiveStatistics, descriptiveStatistics } from './statistics/descriptiveStatistics.ts';
export { type Frequency, type FrequencyTable, frequencyTable } from './statistics/frequencyTable.ts';
export { type GiniOptions, gini } from './statistics/gini.ts';
export { kendallTauB } from './statistics/kendallTauB.ts';
export { mean } from './statistics/mean.ts';
export { median } from './statistics/median.ts';
export { mode } from './statistics/mode.ts';
export { type Correlation, pearsonCorrelation } from './statistics/pearsonCorrelation.ts';
export { quantile } from './statistics/quantile.ts';
export { type SharesOptions, sharesByLargestRemainder } from './statistics/sharesByLargestRemainder.ts';
export { skewness } from './statistics/skewness.ts';
export { spearmanCorrelation } from './statistics/spearmanCorrelation.ts';
export { standardDeviation } from './statistics/standardDeviation.ts';
export { sum } from './statistics/sum.ts';
export { variance } from './statistics/variance.ts';
export { type AnswerDistribution, answerDistribution } from './survey/answers/answerDistribution.ts';
export { type BoxShareOptions, boxShare } from './survey/answers/boxShare.ts';
export type { ChecklistShares, ConditionShare } from './survey/answers/ChecklistSharesResult.ts';
export { type CategoryShares, categoryShares } from './survey/answers/categoryShares.ts';
export { checklistShares } from './survey/answers/checklistShares.ts';
export { countPromoters, type PromoterCounts } from './survey/answers/countPromoters.ts';
export { cronbachAlpha } from './survey/answers/cronbachAlpha.ts';
export {
  type DomainMean,
  type DomainMeans,
  type DomainRatings,
  domainMeans,
} from './survey/answers/domainMeans.ts';
export type { DomainScore, InstrumentScores } from './survey/answers/InstrumentScoresResult.ts';
export { type InstrumentScoresOptions, instrumentScores } from './survey/answers/instrumentScores.ts';
export { netAgreement } from './survey/answers/netAgreement.ts';
export { type OrdinalSummary, ordinalSummary } from './survey/answers/ordinalSummary.ts';
export { type AnswerPair, type PairedShift, pairedShift } from './survey/answers/pairedShift.ts';
export { type PromoterScore, promoterScore } from './survey/answers/promoterScore.ts';
export { questionOf } from './survey/answers/questionOf.ts';
export { type RaterLevel, type RaterSummary, raterSummary } from './survey/answers/raterSummary.ts';
export type { SurveyQuestion } from './survey/answers/SurveyQuestion.ts';
export type { SurveyResponse } from './survey/answers/SurveyResponse.ts';
export type { AnswererCount, SurveyShare } from './survey/answers/SurveyShareResult.ts';
export { type ScaleStatistics, type ScoredCount, scaleStatistics } from './survey/answers/scaleStatistics.ts';
export { type SurveyShareOptions, surveyShare, type WeightedResponse } from './survey/answers/surveyShare.ts';
export { withinGroupAgreement } from './survey/answers/withinGroupAgreement.ts';
export type { CountTable, FourfoldTable } from './survey/association/CountTable.ts';
export { chiSquareGoodnessOfFit, type GoodnessOfFit } from './survey/association/chiSquareGoodnessOfFit.ts';
export {
  type ChiSquareOptions,
  type ChiSquareTest,
  chiSquareTest,
} from './survey/association/chiSquareTest.ts';
export { type FisherExactTest, fisherExactTest } from './survey/association/fisherExactTest.ts';
export { type McNemarTest, mcNemarTest, type PairedAnswers } from './survey/association/mcNemarTest.ts';
export { oddsRatio } from './survey/association/oddsRatio.ts';
export type { RatioEstimate } from './survey/association/RatioEstimate.ts';
export { riskDifference } from './survey/association/riskDifference.ts';
export { riskRatio } from './survey/association/riskRatio.ts';
export { attrition, type GroupRetention } from './survey/change/attrition.ts';
export { type CausalGround, causalWording } from './survey/change/causalWording.ts';
export { causalWords } from './survey/change/causalWords.data.ts';
export {
  type DifferenceInDifferences,
  type DifferenceInDifferencesOptions,
  differenceInDifferences,
  type GroupMeans,
  type GroupMeasurement,
} from './survey/change/differenceInDifferences.ts';
export {
  type DifferenceOfChanges,
  differenceOfMeanChanges,
} from './survey/change/differenceOfMeanChanges.ts';
export {
  type CountOfN,
  type DifferenceOfShares,
  differenceOfProportionChanges,
} from './survey/change/differenceOfProportionChanges.ts';
export { differentialAttrition } from './survey/change/differentialAttrition.ts';
export { holmSection } from './survey/change/holmSection.ts';
export type { ImpactEstimate } from './survey/change/ImpactEstimateResult.ts';
export { type ImpactEstimateOptions, impactEstimate } from './survey/change/impactEstimate.ts';
export { netShift } from './survey/change/netShift.ts';
export {
  type PairedChange,
  type RetrospectivePretest,
  retrospectivePretest,
} from './survey/change/retrospectivePretest.ts';
export type { SurveyChangeOptions } from './survey/change/SurveyChangeOptions.ts';
export type {
  ChangeTest,
  RoundSummary,
  SurveyChange,
  SurveyChangeSetting,
  WithheldPart,
} from './survey/change/SurveyChangeResult.ts';
export { surveyChange } from './survey/change/surveyChange.ts';
export {
  type TrustComponentTrend,
  type TrustMean,
  type TrustTrend,
  trustTrend,
} from './survey/change/trustTrend.ts';
export { type MannWhitney, mannWhitney } from './survey/comparison/mannWhitney.ts';
export { pairedTTest } from './survey/comparison/pairedTTest.ts';
export type { PMethod, RankTestOptions } from './survey/comparison/RankTest.ts';
export { type SignTest, signTest } from './survey/comparison/signTest.ts';
export { studentTTest } from './survey/comparison/studentTTest.ts';
export type { PairedTTest, TTest, TwoSampleTTest } from './survey/comparison/TTest.ts';
export { welchTTest } from './survey/comparison/welchTTest.ts';
export { type WilcoxonSignedRank, wilcoxonSignedRank } from './survey/comparison/wilcoxonSignedRank.ts';
export type { CompareGroupsOptions } from './survey/contrast/CompareGroupsOptions.ts';
export { compareGroups, type GroupAnswers } from './survey/contrast/compareGroups.ts';
export { compareGroupsExplanation } from './survey/contrast/compareGroupsExplanation.ts';
export type {
  GroupComparison,
  GroupComparisonSetting,
  GroupEffect,
  GroupSummary,
  GroupTest,
} from './survey/contrast/GroupComparison.ts';
export { cliffDelta } from './survey/effect/cliffDelta.ts';
export { type CohenDOptions, cohenD } from './survey/effect/cohenD.ts';
export { cohenDav } from './survey/effect/cohenDav.ts';
export { cohenDz } from './survey/effect/cohenDz.ts';
export { cohenH } from './survey/effect/cohenH.ts';
export type { EffectSize, EffectSizeInterval, EffectVariant } from './survey/effect/EffectSize.ts';
export { glassDelta } from './survey/effect/glassDelta.ts';
export { type HedgesCorrectionOptions, hedgesCorrection } from './survey/effect/hedgesCorrection.ts';
export { hedgesG } from './survey/effect/hedgesG.ts';
export { hedgesGz } from './survey/effect/hedgesGz.ts';
export { normalisedGain } from './survey/effect/normalisedGain.ts';
export { probabilityOfSuperiority } from './survey/effect/probabilityOfSuperiority.ts';
export { type MeanSummary, standardisedMeanDifference } from './survey/effect/standardisedMeanDifference.ts';
export type { ConfidenceOptions } from './survey/interval/ConfidenceOptions.ts';
export type { Interval } from './survey/interval/Interval.ts';
export { type MeanInterval, meanInterval } from './survey/interval/meanInterval.ts';
export { benjaminiHochbergAdjustment } from './survey/multiplicity/benjaminiHochbergAdjustment.ts';
export { bonferroniAdjustment } from './survey/multiplicity/bonferroniAdjustment.ts';
export { holmAdjustment } from './survey/multiplicity/holmAdjustment.ts';
export { agrestiCoullInterval } from './survey/proportion/agrestiCoullInterval.ts';
export { clopperPearsonInterval } from './survey/proportion/clopperPearsonInterval.ts';
export { jeffreysInterval } from './survey/proportion/jeffreysInterval.ts';
export { newcombeInterval, type ProportionDifference } from './survey/proportion/newcombeInterval.ts';
export type { ProportionCount } from './survey/proportion/ProportionCount.ts';
export type { ProportionInterval, ProportionVariant } from './survey/proportion/ProportionInterval.ts';
export { type TwoProportionZTest, twoProportionZTest } from './survey/proportion/twoProportionZTest.ts';
export { waldInterval } from './survey/proportion/waldInterval.ts';
export { type WilsonOptions, wilsonInterval } from './survey/proportion/wilsonInterval.ts';
export { type CensusBounds, censusBounds } from './survey/sampling/censusBounds.ts';
export { type ClusterDesign, clusterDesign } from './survey/sampling/clusterDesign.ts';
export { effectiveSampleSize } from './survey/sampling/effectiveSampleSize.ts';
export type { FinitePopulationForm } from './survey/sampling/FinitePopulationForm.ts';
export { invitationsNeeded } from './survey/sampling/invitationsNeeded.ts';
export { kishDesignEffect } from './survey/sampling/kishDesignEffect.ts';
export { type MeansSampleSizeOptions, meansSampleSize } from './survey/sampling/meansSampleSize.ts';
export type { PowerOptions } from './survey/sampling/PowerOptions.ts';
export { poststratifiedMean } from './survey/sampling/poststratifiedMean.ts';
export { type MarginOfError, proportionMarginOfError } from './survey/sampling/proportionMarginOfError.ts';
export {
  type ProportionSampleSize,
  type ProportionSampleSizeOptions,
  proportionSampleSize,
} from './survey/sampling/proportionSampleSize.ts';
export {
  type RakedWeights,
  type RakeOptions,
  type RakingMargin,
  rakeWeights,
} from './survey/sampling/rakeWeights.ts';
export { responseRate } from './survey/sampling/responseRate.ts';
export type { SampleSize } from './survey/sampling/SampleSize.ts';
export type { StratifiedValue } from './survey/sampling/StratifiedValue.ts';
export type { StratumTotal } from './survey/sampling/StratumTotal.ts';
export {
  type DesignedAnswer,
  type SurveyDesign,
  type SurveyMean,
  surveyMean,
} from './survey/sampling/surveyMean.ts';
export {
  type TwoProportionsSampleSizeOptions,
  twoProportionsSampleSize,
} from './survey/sampling/twoProportionsSampleSize.ts';
export { surveyMessages } from './survey/surveyMessages.ts';
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
