import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { moneyFormat } from '../quantity/money.format.ts';
import type { BudgetLine } from './BudgetLine.ts';

export const budgetLineFormat = formatOf<BudgetLine>()(
  z.strictObject({
    id: idFormat,
    label: localizedTextFormat,
    side: z.enum(['expense', 'income']),
    category: localizedTextFormat.exactOptional(),
    inKind: z.boolean().exactOptional(),
    organisation: idFormat.exactOptional(),
    planned: moneyFormat.exactOptional(),
    actual: moneyFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
