import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { frameRowFormat } from '../frame/frame.format.ts';
import { indicatorFormat } from '../indicator/indicator.format.ts';
import { resultNodeFormat } from '../results/results.format.ts';
import type { AgreedPart, AgreedVersion, Agreement } from './Agreement.ts';

const agreedPartFormat = formatOf<AgreedPart>()(
  z.strictObject({
    statement: localizedTextFormat.exactOptional(),
    rows: z.array(frameRowFormat).default([]),
    nodes: z.array(resultNodeFormat).default([]),
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
