import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { reachFormat } from '../programme/programme.format.ts';
import { sdgLinkFormat } from '../sdg/sdgLink.format.ts';
import { progressMarkerFormat } from './progressMarker.format.ts';
import { type Assumption, type ResultLink, type ResultNode, type Results, resultLevels } from './Results.ts';

export const resultNodeFormat = formatOf<ResultNode>()(
  z.strictObject({
    id: idFormat,
    level: z.enum(resultLevels),
    kind: openCode(['objective', 'precondition', 'change']).exactOptional(),
    code: z.string().exactOptional(),
    statement: localizedTextFormat,
    horizon: z.enum(['short', 'medium', 'long']).exactOptional(),
    stakeholders: z.array(idFormat).exactOptional(),
    gate: z.enum(['all', 'any', 'product', 'noisy-or']).exactOptional(),
    wanted: z.boolean().exactOptional(),
    reach: reachFormat.exactOptional(),
    signals: z.array(localizedTextFormat).exactOptional(),
    contribution: localizedTextFormat.exactOptional(),
    progressMarkers: z.array(progressMarkerFormat).exactOptional(),
    sdgs: z.array(sdgLinkFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const assumptionFormat = formatOf<Assumption>()(
  z.strictObject({
    statement: localizedTextFormat,
    criticality: z.enum(['critical', 'important', 'minor']).exactOptional(),
    status: z.enum(['unverified', 'holding', 'weakened', 'refuted']).exactOptional(),
    watchedBy: z.array(idFormat).exactOptional(),
  }),
);

const linkFormat = formatOf<ResultLink>()(
  z.strictObject({
    id: idFormat,
    from: idFormat,
    to: idFormat,
    polarity: z.enum(['positive', 'negative']).exactOptional(),
    mechanism: localizedTextFormat.exactOptional(),
    loop: z.boolean().exactOptional(),
    strength: z.number().min(0).max(1).exactOptional(),
    assumptions: z.array(assumptionFormat).exactOptional(),
    evidenceFor: z.array(localizedTextFormat).exactOptional(),
    evidenceAgainst: z.array(localizedTextFormat).exactOptional(),
    rivalExplanations: z.array(localizedTextFormat).exactOptional(),
    confidence: z.enum(['low', 'medium', 'high']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const resultsFormat = formatOf<Results>()(
  z.strictObject({
    vision: localizedTextFormat.exactOptional(),
    nodes: z.array(resultNodeFormat).default([]),
    links: z.array(linkFormat).default([]),
  }),
);
