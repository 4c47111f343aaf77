import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { NotableResult } from './NotableResult.ts';

export const notableResultFormat = formatOf<NotableResult>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    sign: z.enum(['positive', 'negative', 'mixed']),
    planned: z.boolean(),
    significance: localizedTextFormat.exactOptional(),
    evidence: z.array(localizedTextFormat).exactOptional(),
    about: idFormat.exactOptional(),
    reportedBy: z.enum(['team', 'participants', 'partners', 'funder']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
