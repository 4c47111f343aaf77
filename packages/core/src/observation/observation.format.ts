import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { periodFormat } from '../time/period.format.ts';
import type { Bounds, Observation, Provenance, Uncertainty } from './Observation.ts';

const boundsFormat = formatOf<Bounds>()(
  z.strictObject({ min: z.number().exactOptional(), max: z.number().exactOptional() }),
);

const provenanceFormat = formatOf<Provenance>()(
  z.strictObject({
    file: z.string().exactOptional(),
    sheet: z.string().exactOptional(),
    cell: z.string().exactOptional(),
    text: z.string().exactOptional(),
    collectedBy: localizedTextFormat.exactOptional(),
  }),
);

const uncertaintyFormat = formatOf<Uncertainty>()(
  z.strictObject({
    low: z.number(),
    high: z.number(),
    level: z.number().min(0).max(1).exactOptional(),
  }),
);

export const observationFormat = formatOf<Observation>()(
  z.strictObject({
    id: idFormat,
    indicator: idFormat,
    period: periodFormat,
    place: z.string().exactOptional(),
    organisation: idFormat.exactOptional(),
    categories: z.record(z.string(), z.string()).exactOptional(),
    value: z.union([z.number(), z.boolean(), z.string()]).exactOptional(),
    numerator: z.number().exactOptional(),
    denominator: z.number().exactOptional(),
    n: z.int().min(0).exactOptional(),
    bounds: boundsFormat.exactOptional(),
    approximate: z.boolean().exactOptional(),
    uncertainty: uncertaintyFormat.exactOptional(),
    proxyAnswers: z.int().min(0).exactOptional(),
    instrument: idFormat.exactOptional(),
    state: z
      .enum([
        'reported',
        'estimated',
        'interpolated',
        'carried-forward',
        'imputed',
        'pending',
        'not-available',
        'not-collected',
        'not-communicated',
        'not-applicable',
        'dont-know',
        'refused',
        'suppressed',
        'unreadable',
      ])
      .exactOptional(),
    stage: z.enum(['provisional', 'final', 'revised']).exactOptional(),
    check: z.enum(['declared', 'verified', 'audited']).exactOptional(),
    flags: z.array(z.string().min(1)).exactOptional(),
    revises: idFormat.exactOptional(),
    reason: localizedTextFormat.exactOptional(),
    comment: localizedTextFormat.exactOptional(),
    recordedOn: isoDayFormat.exactOptional(),
    provenance: provenanceFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
