import * as z from 'zod';
import { formatOf } from '../format/formatOf.ts';
import { contributionClaimFormat } from './contributionClaim.format.ts';
import { decisionFormat } from './decision.format.ts';
import { dysfunctionFormat } from './dysfunction.format.ts';
import { feedbackFormat } from './feedback.format.ts';
import { harvestedOutcomeFormat } from './harvestedOutcome.format.ts';
import { improvementPointFormat } from './improvementPoint.format.ts';
import type { Learning } from './Learning.ts';
import { notableResultFormat } from './notableResult.format.ts';
import { partnershipReviewFormat } from './partnershipReview.format.ts';
import { selectionRoundFormat, storyFormat } from './story.format.ts';
import { verbatimFormat } from './verbatim.format.ts';

export const learningFormat = formatOf<Learning>()(
  z.strictObject({
    notableResults: z.array(notableResultFormat).default([]),
    dysfunctions: z.array(dysfunctionFormat).default([]),
    improvementPoints: z.array(improvementPointFormat).default([]),
    partnershipReviews: z.array(partnershipReviewFormat).default([]),
    decisions: z.array(decisionFormat).default([]),
    verbatims: z.array(verbatimFormat).default([]),
    stories: z.array(storyFormat).default([]),
    selectionRounds: z.array(selectionRoundFormat).default([]),
    harvestedOutcomes: z.array(harvestedOutcomeFormat).default([]),
    claims: z.array(contributionClaimFormat).default([]),
    feedback: z.array(feedbackFormat).default([]),
  }),
);
