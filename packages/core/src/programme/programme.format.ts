import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Money } from '../quantity/Money.ts';
import type { Organisation } from './Organisation.ts';
import type { Programme, ProgrammeRole } from './Programme.ts';
import type { Stakeholder } from './Stakeholder.ts';

const moneyFormat = formatOf<Money>()(
  z.strictObject({ minor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) }),
);

const roleFormat = formatOf<ProgrammeRole>()(
  z.strictObject({
    role: z.enum(['implementer', 'funder', 'host-foundation', 'partner']),
    organisation: idFormat,
  }),
);

export const programmeFormat = formatOf<Programme>()(
  z.strictObject({
    name: localizedTextFormat,
    summary: localizedTextFormat.exactOptional(),
    start: isoDayFormat.exactOptional(),
    end: isoDayFormat.exactOptional(),
    territory: localizedTextFormat.exactOptional(),
    yearStartsInMonth: z.int().min(1).max(12).exactOptional(),
    roles: z.array(roleFormat).default([]),
    grant: moneyFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const organisationFormat = formatOf<Organisation>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    legalForm: z.string().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const stakeholderFormat = formatOf<Stakeholder>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    extensions: extensionsFormat.exactOptional(),
  }),
);
