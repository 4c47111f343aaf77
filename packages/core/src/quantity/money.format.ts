import * as z from 'zod';
import { formatOf } from '../format/formatOf.ts';
import type { Money } from './Money.ts';

export const moneyFormat = formatOf<Money>()(
  z.strictObject({ minor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) }),
);
