import * as z from 'zod';
import { idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Approval } from './Approval.ts';

export const approvalFormat = formatOf<Approval>()(
  z.strictObject({
    start: isoDayFormat,
    end: isoDayFormat,
    structure: z.enum(['centre-social', 'evs']).exactOptional(),
    authority: idFormat.exactOptional(),
    circular: z.string().exactOptional(),
    familiesComponent: localizedTextFormat.exactOptional(),
    reviewStartedOn: isoDayFormat.exactOptional(),
    diagnosis: localizedTextFormat.exactOptional(),
  }),
);
