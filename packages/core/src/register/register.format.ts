import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  jsonFormat,
  localizedTextFormat,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { dataProtectionFormat } from '../instrument/dataProtection.format.ts';
import { quoteConsentFormat } from '../learning/verbatim.format.ts';
import type { Consent, Contact, Person, RawResponse, Register, Tombstone } from './Register.ts';

const line = z.string().min(1).exactOptional();

const personFormat = formatOf<Person>()(
  z.strictObject({
    id: idFormat,
    name: line,
    bornOn: isoDayFormat.exactOptional(),
    email: line,
    phone: line,
    address: line,
    role: localizedTextFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    guardians: z.array(idFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const contactFormat = formatOf<Contact>()(
  z.strictObject({
    id: idFormat,
    person: idFormat,
    date: isoDayFormat,
    about: idFormat.exactOptional(),
    place: line,
    extensions: extensionsFormat.exactOptional(),
  }),
);

const responseFormat = formatOf<RawResponse>()(
  z.strictObject({
    id: idFormat,
    person: idFormat.exactOptional(),
    instrument: idFormat,
    wave: idFormat.exactOptional(),
    answeredOn: isoDayFormat.exactOptional(),
    answeredBy: z.enum(['self', 'proxy', 'assisted']).exactOptional(),
    answers: z.record(z.string(), jsonFormat).default({}),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const consentFormat = formatOf<Consent>()(
  z.strictObject({
    id: idFormat,
    person: idFormat,
    purpose: localizedTextFormat,
    givenOn: isoDayFormat,
    givenBy: z.enum(['self', 'guardian']),
    guardian: idFormat.exactOptional(),
    childAssent: z.boolean().exactOptional(),
    quote: quoteConsentFormat.exactOptional(),
    withdrawnOn: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const tombstoneFormat = formatOf<Tombstone>()(
  z.strictObject({
    id: idFormat,
    erasedOn: isoDayFormat,
    reason: localizedTextFormat,
    records: z.int().min(0),
  }),
);

export const registerZodFormat = formatOf<Register>()(
  z.strictObject({
    jalon: z.string().regex(/^\d+\.\d+$/),
    id: idFormat,
    title: localizedTextFormat,
    dataProtection: dataProtectionFormat.exactOptional(),
    persons: z.array(personFormat).default([]),
    contacts: z.array(contactFormat).default([]),
    responses: z.array(responseFormat).default([]),
    consents: z.array(consentFormat).default([]),
    tombstones: z.array(tombstoneFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
