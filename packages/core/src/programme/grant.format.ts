import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { moneyFormat } from '../quantity/money.format.ts';
import { periodFormat } from '../time/period.format.ts';
import type { Grant } from './Grant.ts';

export const grantFormat = formatOf<Grant>()(
  z.strictObject({
    id: idFormat,
    funder: idFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    cohort: idFormat.exactOptional(),
    amount: moneyFormat.exactOptional(),
    awardedOn: isoDayFormat.exactOptional(),
    period: periodFormat.exactOptional(),
    reference: z.string().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
