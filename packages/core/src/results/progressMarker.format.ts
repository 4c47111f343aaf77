import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { MarkerRating, ProgressMarker } from './ProgressMarker.ts';

const markerRatingFormat = formatOf<MarkerRating>()(
  z.strictObject({
    date: isoDayFormat,
    rating: z.enum(['none', 'low', 'medium', 'high']),
    evidence: localizedTextFormat.exactOptional(),
  }),
);

export const progressMarkerFormat = formatOf<ProgressMarker>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat,
    grade: z.enum(['expect', 'like', 'love']),
    partner: idFormat.exactOptional(),
    ratings: z.array(markerRatingFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
