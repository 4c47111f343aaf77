import * as z from 'zod';
import { isoDayFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Grain, Period } from './Period.ts';

export const grainFormat = formatOf<Grain>()(
  z.enum([
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
  ]),
);

export const periodFormat = formatOf<Period>()(
  z.strictObject({
    start: isoDayFormat,
    end: isoDayFormat,
    grain: grainFormat.exactOptional(),
    label: z.string().exactOptional(),
  }),
);
