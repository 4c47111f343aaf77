import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type {
  Dysfunction,
  ImprovementPoint,
  Learning,
  NotableResult,
  PartnershipReview,
} from './Learning.ts';
import {
  contributionClaimFormat,
  decisionFormat,
  feedbackFormat,
  harvestedOutcomeFormat,
  selectionRoundFormat,
  storyFormat,
  verbatimFormat,
} from './voices.format.ts';

const notableResultFormat = formatOf<NotableResult>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    sign: z.enum(['positive', 'negative', 'mixed']),
    planned: z.boolean(),
    significance: localizedTextFormat.exactOptional(),
    evidence: z.array(localizedTextFormat).exactOptional(),
    about: idFormat.exactOptional(),
    reportedBy: z.enum(['team', 'participants', 'partners', 'funder']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const dysfunctionFormat = formatOf<Dysfunction>()(
  z.strictObject({
    id: idFormat,
    description: localizedTextFormat,
    category: openCode(['time', 'calendar', 'collective-work', 'means', 'access']).exactOptional(),
    analysis: localizedTextFormat.exactOptional(),
    about: idFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const improvementPointFormat = formatOf<ImprovementPoint>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    dysfunction: idFormat.exactOptional(),
    owner: localizedTextFormat.exactOptional(),
    due: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const partnershipReviewFormat = formatOf<PartnershipReview>()(
  z.strictObject({
    id: idFormat,
    by: z.enum(['association', 'funder']),
    date: isoDayFormat.exactOptional(),
    expectations: z.array(z.enum(['networking', 'skills', 'communication', 'advice', 'other'])).default([]),
    wishes: localizedTextFormat.exactOptional(),
    rating: z.int().min(1).max(5).exactOptional(),
    text: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

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
