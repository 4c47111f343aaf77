import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { OrganisationMerge } from './OrganisationMerge.ts';

export const organisationMergeFormat = formatOf<OrganisationMerge>()(
  z.strictObject({
    id: idFormat,
    organisations: z.array(idFormat).default([]),
    decision: z.enum(['same', 'different']),
    keep: idFormat.exactOptional(),
    decidedOn: isoDayFormat.exactOptional(),
    reason: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
