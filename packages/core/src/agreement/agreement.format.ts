import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Agreement } from './Agreement.ts';

export const agreementFormat = formatOf<Agreement>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat.exactOptional(),
    frame: idFormat.exactOptional(),
    agreedOn: isoDayFormat.exactOptional(),
    agreedBy: z.array(idFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
