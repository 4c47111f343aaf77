import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { periodFormat } from '../time/period.format.ts';
import type { Baseline, Indicator } from './Indicator.ts';
import type { Target } from './Target.ts';

const basisFormat = z.enum(['increment', 'running-total', 'snapshot', 'ratio']);

const baselineFormat = formatOf<Baseline>()(
  z.strictObject({
    value: z.number(),
    date: isoDayFormat.exactOptional(),
    source: localizedTextFormat.exactOptional(),
  }),
);

const targetFormat = formatOf<Target>()(
  z.strictObject({
    id: idFormat,
    kind: openCode(['value', 'maintain', 'band', 'threshold', 'improve']).exactOptional(),
    value: z.number().exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    of: z.enum(['level', 'change']).exactOptional(),
    as: z.enum(['absolute', 'points', 'relative', 'factor']).exactOptional(),
    over: z.enum(['at-date', 'per-period', 'to-date', 'life-of-programme']).exactOptional(),
    basis: basisFormat.exactOptional(),
    date: isoDayFormat.exactOptional(),
    period: periodFormat.exactOptional(),
    milestone: z.boolean().exactOptional(),
    text: localizedTextFormat.exactOptional(),
  }),
);

export const indicatorFormat = formatOf<Indicator>()(
  z.strictObject({
    id: idFormat,
    code: z.string().exactOptional(),
    name: localizedTextFormat,
    definition: localizedTextFormat.exactOptional(),
    scale: z.enum(['quantity', 'yes-no', 'date', 'text']).exactOptional(),
    unit: z.string().min(1),
    countOf: z
      .enum([
        'contacts',
        'sessions',
        'enrolments',
        'distinct-people',
        'households',
        'organisations',
        'amount',
      ])
      .exactOptional(),
    population: localizedTextFormat.exactOptional(),
    direction: z.enum(['increase', 'decrease', 'maintain']).exactOptional(),
    basis: basisFormat.exactOptional(),
    additivity: z
      .record(
        z.string(),
        z.enum(['sum', 'last', 'mean', 'weighted-mean', 'max', 'min', 'ratio-of-sums', 'distinct', 'none']),
      )
      .exactOptional(),
    measures: z.array(idFormat).default([]),
    baseline: baselineFormat.exactOptional(),
    targets: z.array(targetFormat).default([]),
    source: localizedTextFormat.exactOptional(),
    frequency: localizedTextFormat.exactOptional(),
    responsible: localizedTextFormat.exactOptional(),
    maxAgeDays: z.int().min(0).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
