import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Revision } from './Revision.ts';

export const revisionFormat = formatOf<Revision>()(
  z.strictObject({
    id: idFormat,
    date: isoDayFormat,
    reason: localizedTextFormat,
    agreement: idFormat.exactOptional(),
    agreedBy: z.array(idFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
