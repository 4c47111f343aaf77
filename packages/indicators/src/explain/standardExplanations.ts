import { compositeExplanation } from '../composite/compositeExplanation.ts';
import { disaggregationExplanation } from '../disaggregation/disaggregationExplanation.ts';
import { growthExplanation } from '../growth/growthExplanation.ts';
import { qualityExplanation } from '../quality/qualityExplanation.ts';
import { secrecyExplanation } from '../secrecy/secrecyExplanation.ts';
import { trendExplanation } from '../trend/trendExplanation.ts';
import { claimCompletenessExplanation } from '../value/claim/claimCompletenessExplanation.ts';
import { impactClassExplanation } from '../value/claim/impactClassExplanation.ts';
import { costPerOutcomeExplanation } from '../value/cost/costPerOutcomeExplanation.ts';
import { sroiExplanation } from '../value/socialReturn/sroiExplanation.ts';
import type { Explanation } from './Explanation.ts';

/** Who says what each computation of this library found. */
export const standardExplanations: readonly Explanation[] = [
  compositeExplanation,
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
