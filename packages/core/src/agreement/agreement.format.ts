import * as z from 'zod';
import type { AgreedPart, AgreedVersion, Agreement } from './Agreement.ts';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { indicatorFormat } from '../indicator/indicator.format.ts';
import { nodeFormat } from '../results/results.format.ts';
import { rowFormat } from '../frame/frame.format.ts';

const agreedPartFormat = formatOf<AgreedPart>()(
  z.strictObject({
    statement: localizedTextFormat.exactOptional(),
    rows: z.array(rowFormat).default([]),
    nodes: z.array(nodeFormat).default([]),
    indicators: z.array(indicatorFormat).default([]),
  }),
);

const agreedVersionFormat = formatOf<AgreedVersion>()(
  z.strictObject({
    version: z.int().min(1),
    frozenOn: isoDayFormat,
    revision: idFormat.exactOptional(),
    part: agreedPartFormat,
  }),
);

export const agreementFormat = formatOf<Agreement>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat.exactOptional(),
    frame: idFormat.exactOptional(),
    agreedOn: isoDayFormat.exactOptional(),
    agreedBy: z.array(idFormat).default([]),
    versions: z.array(agreedVersionFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
