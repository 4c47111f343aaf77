import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Frame, FrameRow } from './Frame.ts';

export const frameRowFormat = formatOf<FrameRow>()(
  z.strictObject({
    id: idFormat,
    role: openCode([
      'general-objective',
      'sub-objective',
      'expected-result',
      'axis',
      'objective',
      'action',
      'actor',
      'change',
      'input',
      'activity',
      'output',
      'outcome',
      'other-outcome',
      'impact',
    ]),
    nodes: z.array(idFormat).default([]),
    parent: idFormat.exactOptional(),
    wording: localizedTextFormat.exactOptional(),
    indicators: z.array(idFormat).exactOptional(),
    stakeholder: idFormat.exactOptional(),
    horizon: z.enum(['short', 'medium', 'long']).exactOptional(),
    cells: z.record(z.string().min(1), localizedTextFormat).exactOptional(),
  }),
);

export const frameFormat = formatOf<Frame>()(
  z.strictObject({
    id: idFormat,
    template: openCode([
      'logframe-4x4',
      'logframe-eu-2021',
      'logframe-eu-older',
      'patron-four-parts',
      'results-chain',
      'projet-social',
      'change-pathways',
    ]),
    title: localizedTextFormat.exactOptional(),
    levelWords: z.record(z.string().min(1), localizedTextFormat).exactOptional(),
    rows: z.array(frameRowFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
