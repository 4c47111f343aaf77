/**
 * A checker for evaluation logic: the questions that an experienced adviser would ask of a dossier.
 * @module
 */
export { type CheckOptions, check } from './check.ts';
export type { Finding, Rule } from './Rule.ts';
export { ruleMessages } from './ruleMessages.ts';
export { agreementAgreedAfterStart } from './rules/agreementAgreedAfterStart.ts';
export { agreementOneSideOnly } from './rules/agreementOneSideOnly.ts';
export { dataRatioOutOfRange } from './rules/dataRatioOutOfRange.ts';
export { dataRunningTotalFalls } from './rules/dataRunningTotalFalls.ts';
export { indicatorMeasuresNothing } from './rules/indicatorMeasuresNothing.ts';
export { indicatorNoDirection } from './rules/indicatorNoDirection.ts';
export { indicatorNoUnitCounted } from './rules/indicatorNoUnitCounted.ts';
export { indicatorNumeratorOutsideDenominator } from './rules/indicatorNumeratorOutsideDenominator.ts';
export { indicatorPercentWithoutDenominator } from './rules/indicatorPercentWithoutDenominator.ts';
export { indicatorResultWithoutIndicator } from './rules/indicatorResultWithoutIndicator.ts';
export { learningOnlyGoodNews } from './rules/learningOnlyGoodNews.ts';
export { logframeNoMeansOfVerification } from './rules/logframeNoMeansOfVerification.ts';
export { referenceBroken } from './rules/referenceBroken.ts';
export { referenceDuplicateId } from './rules/referenceDuplicateId.ts';
export { targetAgainstDirection } from './rules/targetAgainstDirection.ts';
export { targetBaselineAfterStart } from './rules/targetBaselineAfterStart.ts';
export { targetBaselineUndated } from './rules/targetBaselineUndated.ts';
export { targetChangeAmbiguous } from './rules/targetChangeAmbiguous.ts';
export { targetNoBaseline } from './rules/targetNoBaseline.ts';
export { targetScopeMissing } from './rules/targetScopeMissing.ts';
export { tocActivityLeadsNowhere } from './rules/tocActivityLeadsNowhere.ts';
export { tocAssumptionUnwatched } from './rules/tocAssumptionUnwatched.ts';
export { tocOutcomeWithoutCause } from './rules/tocOutcomeWithoutCause.ts';
export { standardRules } from './standardRules.ts';
