import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Deliverable } from './Deliverable.ts';

export const deliverableFormat = formatOf<Deliverable>()(
  z.strictObject({
    id: idFormat,
    organisation: idFormat,
    cohort: idFormat.exactOptional(),
    type: openCode(['evaluation-tool', 'steering-tool', 'communication-support']),
    name: localizedTextFormat,
    status: z.enum(['planned', 'in-progress', 'in-use']),
    url: z.string().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
