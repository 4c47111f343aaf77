import * as z from 'zod';
import { agreementFormat } from '../agreement/agreement.format.ts';
import { revisionFormat } from '../agreement/revision.format.ts';
import { collectiveInitiativeFormat } from '../collective/collectiveInitiative.format.ts';
import { dimensionFormat } from '../dimension/dimension.format.ts';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { frameFormat } from '../frame/frame.format.ts';
import { indicatorFormat } from '../indicator/indicator.format.ts';
import { instrumentFormat } from '../instrument/instrument.format.ts';
import { learningFormat } from '../learning/learning.format.ts';
import { observationFormat } from '../observation/observation.format.ts';
import { observationTableFormat } from '../observation/observationTable.format.ts';
import { evaluationPlanFormat } from '../plan/evaluationPlan.format.ts';
import { organisationFormat } from '../programme/organisation.format.ts';
import { programmeFormat } from '../programme/programme.format.ts';
import { stakeholderFormat } from '../programme/stakeholder.format.ts';
import { reportFormat } from '../report/report.format.ts';
import { resultsFormat } from '../results/results.format.ts';
import { valuationFormat } from '../valuation/valuation.format.ts';
import { createDossier } from './createDossier.ts';
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
    dimensions: z.array(dimensionFormat).default([]),
    observations: z.array(observationFormat).default([]),
    observationTables: z.array(observationTableFormat).default([]),
    agreements: z.array(agreementFormat).default([]),
    evaluationPlan: evaluationPlanFormat.exactOptional(),
    instruments: z.array(instrumentFormat).default([]),
    learning: learningFormat.default(() => createDossier({ id: '', title: '' }).learning),
    collective: collectiveInitiativeFormat.exactOptional(),
    valuation: valuationFormat.exactOptional(),
    reports: z.array(reportFormat).default([]),
    revisions: z.array(revisionFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
