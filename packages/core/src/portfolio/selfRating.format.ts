import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { SelfRating } from './SelfRating.ts';

export const selfRatingFormat = formatOf<SelfRating>()(
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
