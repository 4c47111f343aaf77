import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { grantFormat } from '../programme/grant.format.ts';
import { organisationFormat } from '../programme/organisation.format.ts';
import { deliverableFormat } from './deliverable.format.ts';
import { organisationMergeFormat } from './organisationMerge.format.ts';
import type { Cohort, Portfolio, PortfolioProgramme } from './Portfolio.ts';
import { portfolioObjectiveFormat } from './portfolioObjective.format.ts';
import { selfRatingFormat } from './selfRating.format.ts';
import { sessionFormat } from './session.format.ts';
import { sharedIndicatorFormat } from './sharedIndicator.format.ts';
import { supportFormat, supportStepFormat } from './support.format.ts';

const programmeFormat = formatOf<PortfolioProgramme>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    organisations: z.array(idFormat).default([]),
    cohort: idFormat.exactOptional(),
    dossier: z.string().min(1).exactOptional(),
    tags: z.array(z.string().min(1)).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const cohortFormat = formatOf<Cohort>()(
  z.strictObject({
    id: idFormat,
    label: localizedTextFormat,
    start: isoDayFormat,
    end: isoDayFormat,
    tags: z.array(z.string().min(1)).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const portfolioZodFormat = formatOf<Portfolio>()(
  z.strictObject({
    jalon: z.string().regex(/^\d+\.\d+$/),
    id: idFormat,
    title: localizedTextFormat,
    languages: z.array(z.string()).default([]),
    organisations: z.array(organisationFormat).default([]),
    programmes: z.array(programmeFormat).default([]),
    cohorts: z.array(cohortFormat).default([]),
    grants: z.array(grantFormat).default([]),
    supportRequiresGrantOf: idFormat.exactOptional(),
    steps: z.array(supportStepFormat).default([]),
    supports: z.array(supportFormat).default([]),
    sessions: z.array(sessionFormat).default([]),
    deliverables: z.array(deliverableFormat).default([]),
    objectives: z.array(portfolioObjectiveFormat).default([]),
    selfRatings: z.array(selfRatingFormat).default([]),
    sharedIndicators: z.array(sharedIndicatorFormat).default([]),
    merges: z.array(organisationMergeFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
