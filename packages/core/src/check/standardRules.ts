import type { Rule } from './Rule.ts';
import { agreementAgreedAfterStart } from './rules/agreementAgreedAfterStart.ts';
import { agreementOneSideOnly } from './rules/agreementOneSideOnly.ts';
import { dataRatioOutOfRange } from './rules/dataRatioOutOfRange.ts';
import { dataRunningTotalFalls } from './rules/dataRunningTotalFalls.ts';
import { indicatorMeasuresNothing } from './rules/indicatorMeasuresNothing.ts';
import { indicatorNoDirection } from './rules/indicatorNoDirection.ts';
import { indicatorNoUnitCounted } from './rules/indicatorNoUnitCounted.ts';
import { indicatorNumeratorOutsideDenominator } from './rules/indicatorNumeratorOutsideDenominator.ts';
import { indicatorPercentWithoutDenominator } from './rules/indicatorPercentWithoutDenominator.ts';
import { indicatorResultWithoutIndicator } from './rules/indicatorResultWithoutIndicator.ts';
import { learningOnlyGoodNews } from './rules/learningOnlyGoodNews.ts';
import { logframeNoMeansOfVerification } from './rules/logframeNoMeansOfVerification.ts';
import { referenceBroken } from './rules/referenceBroken.ts';
import { referenceDuplicateId } from './rules/referenceDuplicateId.ts';
import { targetAgainstDirection } from './rules/targetAgainstDirection.ts';
import { targetBaselineAfterStart } from './rules/targetBaselineAfterStart.ts';
import { targetBaselineUndated } from './rules/targetBaselineUndated.ts';
import { targetChangeAmbiguous } from './rules/targetChangeAmbiguous.ts';
import { targetNoBaseline } from './rules/targetNoBaseline.ts';
import { targetScopeMissing } from './rules/targetScopeMissing.ts';
import { tocActivityLeadsNowhere } from './rules/tocActivityLeadsNowhere.ts';
import { tocAssumptionUnwatched } from './rules/tocAssumptionUnwatched.ts';
import { tocOutcomeWithoutCause } from './rules/tocOutcomeWithoutCause.ts';

/** The rules that need no more than the dossier, in the order in which an adviser reads: form, logic, measures, data. */
export const standardRules: readonly Rule[] = [
  referenceBroken,
  referenceDuplicateId,
  tocActivityLeadsNowhere,
  tocOutcomeWithoutCause,
  tocAssumptionUnwatched,
  logframeNoMeansOfVerification,
  indicatorMeasuresNothing,
  indicatorResultWithoutIndicator,
  indicatorNoUnitCounted,
  indicatorNoDirection,
  indicatorPercentWithoutDenominator,
  indicatorNumeratorOutsideDenominator,
  targetNoBaseline,
  targetBaselineUndated,
  targetBaselineAfterStart,
  targetScopeMissing,
  targetChangeAmbiguous,
  targetAgainstDirection,
  dataRunningTotalFalls,
  dataRatioOutOfRange,
  agreementAgreedAfterStart,
  agreementOneSideOnly,
  learningOnlyGoodNews,
];
