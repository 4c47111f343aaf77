import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Coding, QuoteConsent, Verbatim } from './Verbatim.ts';

export const quoteConsentFormat = formatOf<QuoteConsent>()(
  z.enum(['none', 'anonymous', 'role', 'organisation', 'named']),
);

const codingFormat = formatOf<Coding>()(
  z.strictObject({ code: idFormat, coder: z.string().min(1).exactOptional() }),
);

export const verbatimFormat = formatOf<Verbatim>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    consent: quoteConsentFormat,
    author: z.string().min(1).exactOptional(),
    role: localizedTextFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    person: idFormat.exactOptional(),
    instrument: idFormat.exactOptional(),
    interview: idFormat.exactOptional(),
    codings: z.array(codingFormat).default([]),
    about: z.array(idFormat).exactOptional(),
    saidOn: isoDayFormat.exactOptional(),
    withdrawnOn: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
