import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Frame, FrameRow } from './Frame.ts';

const rowFormat = formatOf<FrameRow>()(
  z.strictObject({
    id: idFormat,
    role: openCode([
      'general-objective',
      'sub-objective',
      'expected-result',
      'input',
      'activity',
      'output',
      'outcome',
      'impact',
    ]),
    nodes: z.array(idFormat).default([]),
    parent: idFormat.exactOptional(),
    wording: localizedTextFormat.exactOptional(),
  }),
);

export const frameFormat = formatOf<Frame>()(
  z.strictObject({
    id: idFormat,
    template: openCode(['patron-four-parts', 'results-chain']),
    title: localizedTextFormat.exactOptional(),
    rows: z.array(rowFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
