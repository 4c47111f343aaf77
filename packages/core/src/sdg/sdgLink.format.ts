import * as z from 'zod';
import { formatOf } from '../format/formatOf.ts';
import type { SdgLink } from './SdgLink.ts';

export const sdgLinkFormat = formatOf<SdgLink>()(
  z.strictObject({
    goal: z.int().min(1).max(17),
    target: z
      .string()
      .regex(/^\d{1,2}\.(\d{1,2}|[a-d])$/)
      .exactOptional(),
  }),
);
