import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { periodFormat } from '../time/period.format.ts';
import type { Wave } from './Wave.ts';

export const waveFormat = formatOf<Wave>()(
  z.strictObject({
    id: idFormat,
    label: localizedTextFormat,
    period: periodFormat,
    asked: z.int().min(0).exactOptional(),
    answered: z.int().min(0).exactOptional(),
    proxyAnswers: z.int().min(0).exactOptional(),
    assistedAnswers: z.int().min(0).exactOptional(),
    proxySeparated: z.boolean().exactOptional(),
    comparedWith: idFormat.exactOptional(),
    answeredBoth: z.int().min(0).exactOptional(),
    matched: z.boolean().exactOptional(),
    scales: z.array(idFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
