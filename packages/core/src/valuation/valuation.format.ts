import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { moneyFormat } from '../quantity/money.format.ts';
import type {
  DiscountRate,
  FinancialProxy,
  SensitivityCase,
  SourcedShare,
  Valuation,
  ValuedInput,
  ValuedOutcome,
} from './Valuation.ts';

const shareFormat = formatOf<SourcedShare>()(
  z.strictObject({ share: z.number().min(0).max(1), source: localizedTextFormat.exactOptional() }),
);

const inputFormat = formatOf<ValuedInput>()(
  z.strictObject({
    id: idFormat,
    description: localizedTextFormat,
    stakeholder: idFormat.exactOptional(),
    value: moneyFormat.exactOptional(),
    inKind: z.boolean().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const proxyFormat = formatOf<FinancialProxy>()(
  z.strictObject({
    description: localizedTextFormat,
    value: moneyFormat,
    source: localizedTextFormat.exactOptional(),
    year: z.int().min(1900).max(2200).exactOptional(),
  }),
);

const outcomeFormat = formatOf<ValuedOutcome>()(
  z.strictObject({
    id: idFormat,
    description: localizedTextFormat.exactOptional(),
    outcome: idFormat,
    stakeholder: idFormat,
    quantity: z.number().min(0),
    durationYears: z.number().min(0),
    startsIn: z.enum(['activity-period', 'period-after']).exactOptional(),
    proxy: proxyFormat.exactOptional(),
    negative: z.boolean().exactOptional(),
    deadweight: shareFormat.exactOptional(),
    displacement: shareFormat.exactOptional(),
    attributionToOthers: shareFormat.exactOptional(),
    attributionUnclear: shareFormat.exactOptional(),
    dropOff: shareFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const discountFormat = formatOf<DiscountRate>()(
  z.strictObject({ rate: z.number(), source: localizedTextFormat.exactOptional() }),
);

const sensitivityCaseFormat = formatOf<SensitivityCase>()(
  z.strictObject({
    id: idFormat,
    description: localizedTextFormat,
    ratio: z.number().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const valuationFormat = formatOf<Valuation>()(
  z.strictObject({
    kind: z.enum(['forecast', 'evaluative']),
    currency: z.string().regex(/^[A-Z]{3}$/),
    inputs: z.array(inputFormat).default([]),
    outcomes: z.array(outcomeFormat).default([]),
    discount: discountFormat.exactOptional(),
    firstYearExponent: z.literal([0, 1]).exactOptional(),
    publishedRatio: z.number().exactOptional(),
    sensitivity: z.array(sensitivityCaseFormat).default([]),
  }),
);
