import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Decision } from './Decision.ts';

export const decisionFormat = formatOf<Decision>()(
  z.strictObject({
    id: idFormat,
    finding: localizedTextFormat.exactOptional(),
    text: localizedTextFormat,
    question: idFormat.exactOptional(),
    owner: localizedTextFormat.exactOptional(),
    due: isoDayFormat.exactOptional(),
    status: z.enum(['open', 'in-progress', 'done', 'dropped']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
