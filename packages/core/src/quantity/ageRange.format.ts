import * as z from 'zod';
import { formatOf } from '../format/formatOf.ts';
import type { AgeRange } from './AgeRange.ts';

export const ageRangeFormat = formatOf<AgeRange>()(
  z.strictObject({ fromMonths: z.int().min(0), toMonths: z.int().min(1).exactOptional() }),
);
