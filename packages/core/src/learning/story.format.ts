import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { SelectionRound, Story } from './Story.ts';
import { quoteConsentFormat } from './verbatim.format.ts';

export const storyFormat = formatOf<Story>()(
  z.strictObject({
    id: idFormat,
    title: localizedTextFormat.exactOptional(),
    text: localizedTextFormat,
    domain: localizedTextFormat.exactOptional(),
    consent: quoteConsentFormat,
    person: idFormat.exactOptional(),
    collectedOn: isoDayFormat.exactOptional(),
    verified: z.boolean().exactOptional(),
    withdrawnOn: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const selectionRoundFormat = formatOf<SelectionRound>()(
  z.strictObject({
    id: idFormat,
    date: isoDayFormat.exactOptional(),
    level: z.int().min(1),
    panel: localizedTextFormat,
    domain: localizedTextFormat.exactOptional(),
    candidates: z.array(idFormat).default([]),
    chosen: z.array(idFormat).default([]),
    reason: localizedTextFormat.exactOptional(),
    feedback: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
