import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Organisation, OrganisationIdentifier } from './Organisation.ts';

const identifierFormat = formatOf<OrganisationIdentifier>()(
  z.strictObject({ scheme: z.string().min(1), id: z.string().min(1) }),
);

export const organisationFormat = formatOf<Organisation>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    alsoKnownAs: z.array(z.string()).exactOptional(),
    legalForm: z.string().exactOptional(),
    type: localizedTextFormat.exactOptional(),
    territory: localizedTextFormat.exactOptional(),
    identifiers: z.array(identifierFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
