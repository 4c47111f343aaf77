import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { type PartnershipReview, partnershipExpectations } from './PartnershipReview.ts';

export const partnershipReviewFormat = formatOf<PartnershipReview>()(
  z.strictObject({
    id: idFormat,
    by: z.enum(['association', 'funder']),
    date: isoDayFormat.exactOptional(),
    expectations: z.array(z.enum(partnershipExpectations)).default([]),
    wishes: localizedTextFormat.exactOptional(),
    rating: z.int().min(1).max(5).exactOptional(),
    text: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
