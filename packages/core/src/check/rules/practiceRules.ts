import type { Portfolio } from '../../portfolio/Portfolio.ts';
import type { Register } from '../../register/Register.ts';
import type { Rule } from '../Rule.ts';
import { agreementAgreedAfterStart } from './agreementAgreedAfterStart.ts';
import { agreementChangedWithoutRevision } from './agreementChangedWithoutRevision.ts';
import { agreementOneSideOnly } from './agreementOneSideOnly.ts';
import { budgetUnbalanced } from './budgetUnbalanced.ts';
import { cafApprovalFrameOutdated } from './cafApprovalFrameOutdated.ts';
import { cafApprovalTooLong } from './cafApprovalTooLong.ts';
import { cafFamiliesComponentMissing } from './cafFamiliesComponentMissing.ts';
import { cafRenewalLate } from './cafRenewalLate.ts';
import { claimCausalText } from './claimCausalText.ts';
import { claimDimensionsIncomplete } from './claimDimensionsIncomplete.ts';
import { claimNoRivalExplanation } from './claimNoRivalExplanation.ts';
import { claimPopulationChangeCredited } from './claimPopulationChangeCredited.ts';
import { claimStrongerThanDesign } from './claimStrongerThanDesign.ts';
import { claimWithoutEvidence } from './claimWithoutEvidence.ts';
import { collectiveConditionNotRated } from './collectiveConditionNotRated.ts';
import { collectiveNoBackbone } from './collectiveNoBackbone.ts';
import { collectiveScoreWithoutEvidence } from './collectiveScoreWithoutEvidence.ts';
import { collectiveSharedIndicatorDefinitionsDiffer } from './collectiveSharedIndicatorDefinitionsDiffer.ts';
import { collectiveSustainDecisionWithoutEvidence } from './collectiveSustainDecisionWithoutEvidence.ts';
import { frameNoSubObjective } from './frameNoSubObjective.ts';
import { frameSubObjectiveWithoutIndicator } from './frameSubObjectiveWithoutIndicator.ts';
import { frameSubObjectiveWithoutResult } from './frameSubObjectiveWithoutResult.ts';
import { learningDecisionWithoutOwner } from './learningDecisionWithoutOwner.ts';
import { learningOnlyGoodNews } from './learningOnlyGoodNews.ts';
import { outcomeMappingNoExpectMarker } from './outcomeMappingNoExpectMarker.ts';
import { outcomeMappingPartnerWithoutMarkers } from './outcomeMappingPartnerWithoutMarkers.ts';
import { planConcernedPeopleAbsent } from './planConcernedPeopleAbsent.ts';
import { planNoQuestion } from './planNoQuestion.ts';
import { planNoUse } from './planNoUse.ts';
import { planQuestionWithoutData } from './planQuestionWithoutData.ts';
import { planSingleSource } from './planSingleSource.ts';
import { portfolioBrokenReference } from './portfolioBrokenReference.ts';
import { portfolioCohortReversed } from './portfolioCohortReversed.ts';
import { portfolioCohortsOverlap } from './portfolioCohortsOverlap.ts';
import { portfolioDuplicateId } from './portfolioDuplicateId.ts';
import { portfolioSessionOutsideCohort } from './portfolioSessionOutsideCohort.ts';
import { portfolioSupportWithoutGrant } from './portfolioSupportWithoutGrant.ts';
import { privacyMinorWithoutGuardian } from './privacyMinorWithoutGuardian.ts';
import { privacyNameWithoutConsent } from './privacyNameWithoutConsent.ts';
import { privacyQuoteIdentifies } from './privacyQuoteIdentifies.ts';
import { privacyRetentionPassed } from './privacyRetentionPassed.ts';
import { privacySensitiveWithoutBasis } from './privacySensitiveWithoutBasis.ts';
import { referenceBroken } from './referenceBroken.ts';
import { referenceDuplicateId } from './referenceDuplicateId.ts';
import { registerBrokenReference } from './registerBrokenReference.ts';
import { registerDataWithoutBasis } from './registerDataWithoutBasis.ts';
import { registerDuplicateId } from './registerDuplicateId.ts';
import { registerResponseAfterWithdrawal } from './registerResponseAfterWithdrawal.ts';
import { registerRetentionPassed } from './registerRetentionPassed.ts';
import { sdgGoalMismatch } from './sdgGoalMismatch.ts';
import { sdgUnknownTarget } from './sdgUnknownTarget.ts';
import { sroiAttributionSense } from './sroiAttributionSense.ts';
import { sroiCurrencyDiffers } from './sroiCurrencyDiffers.ts';
import { sroiDoubleCountedChain } from './sroiDoubleCountedChain.ts';
import { sroiNoDeadweight } from './sroiNoDeadweight.ts';
import { sroiNoDiscountRate } from './sroiNoDiscountRate.ts';
import { sroiNoNegativeOutcome } from './sroiNoNegativeOutcome.ts';
import { sroiProxyWithoutSource } from './sroiProxyWithoutSource.ts';
import { sroiRateWithoutSource } from './sroiRateWithoutSource.ts';
import { sroiRatioWithoutRange } from './sroiRatioWithoutRange.ts';
import { storyNoReasonForSelection } from './storyNoReasonForSelection.ts';
import { surveyAskedByTheService } from './surveyAskedByTheService.ts';
import { surveyAttritionHigh } from './surveyAttritionHigh.ts';
import { surveyDoubleBarrelled } from './surveyDoubleBarrelled.ts';
import { surveyLikertMean } from './surveyLikertMean.ts';
import { surveyMarginOnVolunteers } from './surveyMarginOnVolunteers.ts';
import { surveyMoreAnswersThanAsked } from './surveyMoreAnswersThanAsked.ts';
import { surveyNoBiasRegister } from './surveyNoBiasRegister.ts';
import { surveyPairsNotMatched } from './surveyPairsNotMatched.ts';
import { surveyProxyAnswersMixed } from './surveyProxyAnswersMixed.ts';
import { surveyResponseRateMissing } from './surveyResponseRateMissing.ts';
import { surveyScaleChangedBetweenWaves } from './surveyScaleChangedBetweenWaves.ts';
import { surveyScaleUnbalanced } from './surveyScaleUnbalanced.ts';

/** The rules on people, surveys, claims, value, plans, agreements, learning, acting together, in that order. */
export const practiceRules: readonly Rule[] = [
  referenceBroken,
  referenceDuplicateId,
  sdgUnknownTarget,
  sdgGoalMismatch,
  frameNoSubObjective,
  frameSubObjectiveWithoutResult,
  frameSubObjectiveWithoutIndicator,
  privacySensitiveWithoutBasis,
  privacyNameWithoutConsent,
  privacyQuoteIdentifies,
  privacyRetentionPassed,
  surveyNoBiasRegister,
  surveyAskedByTheService,
  surveyProxyAnswersMixed,
  surveyPairsNotMatched,
  surveyAttritionHigh,
  surveyResponseRateMissing,
  surveyMarginOnVolunteers,
  surveyLikertMean,
  surveyScaleChangedBetweenWaves,
  surveyScaleUnbalanced,
  surveyDoubleBarrelled,
  claimStrongerThanDesign,
  claimCausalText,
  claimWithoutEvidence,
  claimNoRivalExplanation,
  claimPopulationChangeCredited,
  claimDimensionsIncomplete,
  sroiAttributionSense,
  sroiNoDeadweight,
  sroiDoubleCountedChain,
  sroiProxyWithoutSource,
  sroiRatioWithoutRange,
  sroiNoNegativeOutcome,
  sroiRateWithoutSource,
  planNoQuestion,
  planQuestionWithoutData,
  planNoUse,
  planConcernedPeopleAbsent,
  planSingleSource,
  agreementAgreedAfterStart,
  agreementOneSideOnly,
  agreementChangedWithoutRevision,
  learningOnlyGoodNews,
  learningDecisionWithoutOwner,
  outcomeMappingPartnerWithoutMarkers,
  outcomeMappingNoExpectMarker,
  storyNoReasonForSelection,
  collectiveScoreWithoutEvidence,
  collectiveConditionNotRated,
  collectiveNoBackbone,
  collectiveSustainDecisionWithoutEvidence,
  cafApprovalFrameOutdated,
  cafApprovalTooLong,
  cafFamiliesComponentMissing,
  cafRenewalLate,
  surveyMoreAnswersThanAsked,
  sroiNoDiscountRate,
  sroiCurrencyDiffers,
  budgetUnbalanced,
];

/** The rules of a portfolio. */
export const portfolioRules: readonly Rule<Portfolio>[] = [
  portfolioBrokenReference,
  portfolioDuplicateId,
  portfolioCohortReversed,
  portfolioCohortsOverlap,
  portfolioSessionOutsideCohort,
  portfolioSupportWithoutGrant,
  collectiveSharedIndicatorDefinitionsDiffer,
];

/** The rules of a register. */
export const registerRules: readonly Rule<Register>[] = [
  registerBrokenReference,
  registerDuplicateId,
  registerDataWithoutBasis,
  privacyMinorWithoutGuardian,
  registerResponseAfterWithdrawal,
  registerRetentionPassed,
];
