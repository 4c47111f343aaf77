import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { HarvestedOutcome } from './HarvestedOutcome.ts';

export const harvestedOutcomeFormat = formatOf<HarvestedOutcome>()(
  z.strictObject({
    id: idFormat,
    description: localizedTextFormat,
    stakeholder: idFormat.exactOptional(),
    date: isoDayFormat.exactOptional(),
    sign: z.enum(['positive', 'negative', 'mixed']).exactOptional(),
    significance: localizedTextFormat.exactOptional(),
    contribution: localizedTextFormat.exactOptional(),
    substantiated: z.enum(['yes', 'partly', 'no']).exactOptional(),
    evidence: z.array(localizedTextFormat).exactOptional(),
    about: idFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
