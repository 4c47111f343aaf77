import * as z from 'zod';
import { idFormat, isoDayFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { periodFormat } from '../time/period.format.ts';
import { basisFormat } from './basis.format.ts';
import type { Target } from './Target.ts';

export const targetFormat = formatOf<Target>()(
  z.strictObject({
    id: idFormat,
    kind: openCode(['value', 'maintain', 'band', 'threshold', 'improve']).exactOptional(),
    value: z.union([z.number(), z.boolean(), z.string()]).exactOptional(),
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
