import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { countOfFormat, distinctCountingFormat } from '../indicator/indicator.format.ts';
import type { PartnerDefinition, SharedIndicator } from './SharedIndicator.ts';

const partnerDefinitionFormat = formatOf<PartnerDefinition>()(
  z.strictObject({
    organisation: idFormat,
    indicator: idFormat.exactOptional(),
    definitionVersion: z.string().min(1).exactOptional(),
    definition: localizedTextFormat.exactOptional(),
    unit: z.string().min(1).exactOptional(),
    countOf: countOfFormat.exactOptional(),
    distinct: distinctCountingFormat.exactOptional(),
  }),
);

export const sharedIndicatorFormat = formatOf<SharedIndicator>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    definition: localizedTextFormat.exactOptional(),
    definitionVersion: z.string().min(1).exactOptional(),
    unit: z.string().min(1),
    countOf: countOfFormat.exactOptional(),
    distinct: distinctCountingFormat.exactOptional(),
    population: localizedTextFormat.exactOptional(),
    partners: z.array(partnerDefinitionFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
