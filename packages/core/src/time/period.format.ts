import * as z from 'zod';
import { isoDayFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { type Grain, grains, type Period } from './Period.ts';

export const grainFormat = formatOf<Grain>()(z.enum(grains));

export const periodFormat = formatOf<Period>()(
  z.strictObject({
    start: isoDayFormat,
    end: isoDayFormat,
    grain: grainFormat.exactOptional(),
    label: z.string().exactOptional(),
  }),
);
