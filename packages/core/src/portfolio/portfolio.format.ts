import * as z from 'zod';
import type { Cohort, Portfolio, PortfolioProgramme } from './Portfolio.ts';
import { deliverableFormat } from './deliverable.format.ts';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { grantFormat } from '../programme/programme.format.ts';
import { mergeFormat } from './organisationMerge.format.ts';
import { objectiveFormat } from './portfolioObjective.format.ts';
import { organisationFormat } from '../programme/organisation.format.ts';
import { selfRatingFormat } from './selfRating.format.ts';
import { sessionFormat } from './session.format.ts';
import { sharedIndicatorFormat } from './sharedIndicator.format.ts';
import { stepFormat, supportFormat } from './support.format.ts';

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
    steps: z.array(stepFormat).default([]),
    supports: z.array(supportFormat).default([]),
    sessions: z.array(sessionFormat).default([]),
    deliverables: z.array(deliverableFormat).default([]),
    objectives: z.array(objectiveFormat).default([]),
    selfRatings: z.array(selfRatingFormat).default([]),
    sharedIndicators: z.array(sharedIndicatorFormat).default([]),
    merges: z.array(mergeFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
