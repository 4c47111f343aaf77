import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { SustainItem } from './SustainItem.ts';

export const sustainItemFormat = formatOf<SustainItem>()(
  z.strictObject({
    id: idFormat,
    what: localizedTextFormat,
    object: z.enum(['cause', 'partnership', 'practice-change', 'activity']),
    practice: z.enum(['organisational', 'personal']).exactOptional(),
    strategy: z
      .enum(['taken-over', 'norms-changed', 'community-ownership', 'resources-found'])
      .exactOptional(),
    decision: z.enum(['keep', 'adapt', 'transfer', 'stop']).exactOptional(),
    reason: localizedTextFormat.exactOptional(),
    evidence: z.array(localizedTextFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
