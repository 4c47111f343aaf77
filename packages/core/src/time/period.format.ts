import * as z from 'zod';
import { isoDayFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Period } from './Period.ts';

export const periodFormat = formatOf<Period>()(
  z.strictObject({
    start: isoDayFormat,
    end: isoDayFormat,
    grain: z
      .enum([
        'day',
        'week',
        'month',
        'quarter',
        'four-month-term',
        'half-year',
        'year',
        'school-year',
        'programme-year',
        'fiscal-year',
        'custom',
      ])
      .exactOptional(),
    label: z.string().exactOptional(),
  }),
);
