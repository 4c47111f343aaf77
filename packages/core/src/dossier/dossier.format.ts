import * as z from 'zod';
import { agreementFormat } from '../agreement/agreement.format.ts';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { frameFormat } from '../frame/frame.format.ts';
import { indicatorFormat } from '../indicator/indicator.format.ts';
import { learningFormat } from '../learning/learning.format.ts';
import { observationFormat } from '../observation/observation.format.ts';
import { organisationFormat, programmeFormat, stakeholderFormat } from '../programme/programme.format.ts';
import { reportFormat } from '../report/report.format.ts';
import { resultsFormat } from '../results/results.format.ts';
import type { Dossier } from './Dossier.ts';

export const dossierZodFormat = formatOf<Dossier>()(
  z.strictObject({
    jalon: z.string().regex(/^\d+\.\d+$/),
    id: idFormat,
    title: localizedTextFormat,
    languages: z.array(z.string()).default([]),
    labelPack: z.string().exactOptional(),
    programme: programmeFormat.exactOptional(),
    organisations: z.array(organisationFormat).default([]),
    stakeholders: z.array(stakeholderFormat).default([]),
    results: resultsFormat.default({ nodes: [], links: [] }),
    frames: z.array(frameFormat).default([]),
    indicators: z.array(indicatorFormat).default([]),
    observations: z.array(observationFormat).default([]),
    agreements: z.array(agreementFormat).default([]),
    learning: learningFormat.default({
      notableResults: [],
      dysfunctions: [],
      improvementPoints: [],
      partnershipReviews: [],
    }),
    reports: z.array(reportFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
