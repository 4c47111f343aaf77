import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { ContributionClaim, ImpactDimensions } from './ContributionClaim.ts';

const impactDimensionsFormat = formatOf<ImpactDimensions>()(
  z.strictObject({
    what: localizedTextFormat.exactOptional(),
    who: localizedTextFormat.exactOptional(),
    scale: localizedTextFormat.exactOptional(),
    depth: localizedTextFormat.exactOptional(),
    duration: localizedTextFormat.exactOptional(),
    contribution: localizedTextFormat.exactOptional(),
    risk: localizedTextFormat.exactOptional(),
  }),
);

export const contributionClaimFormat = formatOf<ContributionClaim>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    wording: z.enum(['observed', 'reported', 'contribution', 'attributed']),
    about: idFormat.exactOptional(),
    evidence: z.array(localizedTextFormat).default([]),
    rivalExplanations: z.array(localizedTextFormat).default([]),
    dimensions: impactDimensionsFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
