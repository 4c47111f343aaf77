import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { StepStatus, Support, SupportStep } from './Support.ts';

export const supportStepFormat = formatOf<SupportStep>()(
  z.strictObject({ id: idFormat, name: localizedTextFormat, extensions: extensionsFormat.exactOptional() }),
);

const stepStatusFormat = formatOf<StepStatus>()(
  z.strictObject({
    step: idFormat,
    status: z.enum(['not-started', 'in-progress', 'done']),
    on: isoDayFormat.exactOptional(),
  }),
);

export const supportFormat = formatOf<Support>()(
  z.strictObject({
    id: idFormat,
    organisation: idFormat,
    cohort: idFormat.exactOptional(),
    programme: idFormat.exactOptional(),
    steps: z.array(stepStatusFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
