import { countByRatingExplanation } from '../aggregation/countByRatingExplanation.ts';
import { rollUpExplanation } from '../aggregation/rollUpExplanation.ts';
import { weightedIndexExplanation } from '../aggregation/weightedIndexExplanation.ts';
import { compositeExplanation } from '../composite/compositeExplanation.ts';
import { disaggregationExplanation } from '../disaggregation/disaggregationExplanation.ts';
import { formulaExplanation } from '../formula/formulaExplanation.ts';
import { growthExplanation } from '../growth/growthExplanation.ts';
import { benchmarkExplanation } from '../portfolio/benchmarkExplanation.ts';
import { poolIndicatorExplanation } from '../portfolio/poolIndicatorExplanation.ts';
import { codeCoOccurrenceExplanation } from '../qualitative/codeCoOccurrenceExplanation.ts';
import { codeCountsExplanation } from '../qualitative/codeCountsExplanation.ts';
import { coderAgreementExplanation } from '../qualitative/coderAgreementExplanation.ts';
import { codeSaturationExplanation } from '../qualitative/codeSaturationExplanation.ts';
import { pickQuotesExplanation } from '../qualitative/pickQuotesExplanation.ts';
import { qualityExplanation } from '../quality/qualityExplanation.ts';
import { secrecyExplanation } from '../secrecy/secrecyExplanation.ts';
import { checklistSharesExplanation } from '../survey/answers/checklistSharesExplanation.ts';
import { instrumentScoresExplanation } from '../survey/answers/instrumentScoresExplanation.ts';
import { raterSummaryExplanation } from '../survey/answers/raterSummaryExplanation.ts';
import { surveyShareExplanation } from '../survey/answers/surveyShareExplanation.ts';
import { impactEstimateExplanation } from '../survey/change/impactEstimateExplanation.ts';
import { surveyChangeExplanation } from '../survey/change/surveyChangeExplanation.ts';
import { trustTrendExplanation } from '../survey/change/trustTrendExplanation.ts';
import { compareGroupsExplanation } from '../survey/contrast/compareGroupsExplanation.ts';
import { trendExplanation } from '../trend/trendExplanation.ts';
import { claimCompletenessExplanation } from '../value/claim/claimCompletenessExplanation.ts';
import { impactClassExplanation } from '../value/claim/impactClassExplanation.ts';
import { costPerOutcomeExplanation } from '../value/cost/costPerOutcomeExplanation.ts';
import { sroiExplanation } from '../value/socialReturn/sroiExplanation.ts';
import type { Explanation } from './Explanation.ts';

/** Who says what each computation of this library found. */
export const standardExplanations: readonly Explanation[] = [
  compositeExplanation,
  benchmarkExplanation,
  poolIndicatorExplanation,
  weightedIndexExplanation,
  countByRatingExplanation,
  rollUpExplanation,
  formulaExplanation,
  compareGroupsExplanation,
  pickQuotesExplanation,
  codeSaturationExplanation,
  coderAgreementExplanation,
  codeCoOccurrenceExplanation,
  codeCountsExplanation,
  raterSummaryExplanation,
  checklistSharesExplanation,
  instrumentScoresExplanation,
  surveyShareExplanation,
  trustTrendExplanation,
  impactEstimateExplanation,
  surveyChangeExplanation,
  qualityExplanation,
  secrecyExplanation,
  disaggregationExplanation,
  growthExplanation,
  trendExplanation,
  sroiExplanation,
  costPerOutcomeExplanation,
  claimCompletenessExplanation,
  impactClassExplanation,
];
