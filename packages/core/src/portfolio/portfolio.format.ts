import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { countOfFormat, distinctCountingFormat } from '../indicator/indicator.format.ts';
import { organisationFormat } from '../programme/organisation.format.ts';
import { grantFormat } from '../programme/programme.format.ts';
import type { Deliverable } from './Deliverable.ts';
import type { OrganisationMerge } from './OrganisationMerge.ts';
import type { Cohort, Portfolio, PortfolioProgramme } from './Portfolio.ts';
import type { PortfolioObjective, SelfRating } from './SelfRating.ts';
import type { PartnerDefinition, SharedIndicator } from './SharedIndicator.ts';
import type { StepStatus, Support, SupportStep } from './Support.ts';
import { sessionFormat } from './session.format.ts';

const ids = z.array(idFormat).default([]);

const programmeFormat = formatOf<PortfolioProgramme>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    organisations: ids,
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

const stepFormat = formatOf<SupportStep>()(
  z.strictObject({ id: idFormat, name: localizedTextFormat, extensions: extensionsFormat.exactOptional() }),
);

const stepStatusFormat = formatOf<StepStatus>()(
  z.strictObject({
    step: idFormat,
    status: z.enum(['not-started', 'in-progress', 'done']),
    on: isoDayFormat.exactOptional(),
  }),
);

const supportFormat = formatOf<Support>()(
  z.strictObject({
    id: idFormat,
    organisation: idFormat,
    cohort: idFormat.exactOptional(),
    programme: idFormat.exactOptional(),
    steps: z.array(stepStatusFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const deliverableFormat = formatOf<Deliverable>()(
  z.strictObject({
    id: idFormat,
    organisation: idFormat,
    cohort: idFormat.exactOptional(),
    type: openCode(['evaluation-tool', 'steering-tool', 'communication-support']),
    name: localizedTextFormat,
    status: z.enum(['planned', 'in-progress', 'in-use']),
    url: z.string().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const objectiveFormat = formatOf<PortfolioObjective>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat,
    source: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const selfRatingFormat = formatOf<SelfRating>()(
  z.strictObject({
    id: idFormat,
    organisation: idFormat,
    objective: idFormat,
    cohort: idFormat.exactOptional(),
    moment: z.enum(['before', 'after']),
    level: z.int().min(1),
    date: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const partnerDefinitionFormat = formatOf<PartnerDefinition>()(
  z.strictObject({
    organisation: idFormat,
    indicator: idFormat.exactOptional(),
    definitionVersion: z.string().min(1).exactOptional(),
    definition: localizedTextFormat.exactOptional(),
    unit: z.string().min(1).exactOptional(),
    countOf: countOfFormat.exactOptional(),
    distinct: distinctCountingFormat.exactOptional(),
  }),
);

const sharedIndicatorFormat = formatOf<SharedIndicator>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    definition: localizedTextFormat.exactOptional(),
    definitionVersion: z.string().min(1).exactOptional(),
    unit: z.string().min(1),
    countOf: countOfFormat.exactOptional(),
    distinct: distinctCountingFormat.exactOptional(),
    population: localizedTextFormat.exactOptional(),
    partners: z.array(partnerDefinitionFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const mergeFormat = formatOf<OrganisationMerge>()(
  z.strictObject({
    id: idFormat,
    organisations: ids,
    decision: z.enum(['same', 'different']),
    keep: idFormat.exactOptional(),
    decidedOn: isoDayFormat.exactOptional(),
    reason: localizedTextFormat.exactOptional(),
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
