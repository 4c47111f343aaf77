import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Backbone, Partner, PartnerLink } from './Partner.ts';

export const partnerFormat = formatOf<Partner>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    kind: openCode(['organisation', 'public-body', 'funder', 'parents', 'citizens']),
    level: z.enum(['local', 'regional', 'national']),
    sector: z.string().exactOptional(),
    role: localizedTextFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const partnerLinkFormat = formatOf<PartnerLink>()(
  z.strictObject({
    id: idFormat,
    from: idFormat,
    to: idFormat,
    type: openCode(['informs', 'coordinates', 'acts-together', 'funds']),
    intensity: z.literal([1, 2, 3]).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const backboneFormat = formatOf<Backbone>()(
  z.strictObject({
    organisation: idFormat,
    functions: z.array(z.string().min(1)).default([]),
    fte: z.number().min(0).exactOptional(),
  }),
);
