import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Assumption, ResultLink, ResultNode, Results } from './Results.ts';

const nodeFormat = formatOf<ResultNode>()(
  z.strictObject({
    id: idFormat,
    level: z.enum(['input', 'activity', 'output', 'outcome', 'impact']),
    code: z.string().exactOptional(),
    statement: localizedTextFormat,
    horizon: z.enum(['short', 'medium', 'long']).exactOptional(),
    stakeholders: z.array(idFormat).exactOptional(),
    gate: z.enum(['all', 'any']).exactOptional(),
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
    assumptions: z.array(assumptionFormat).exactOptional(),
    evidenceFor: z.array(localizedTextFormat).exactOptional(),
    evidenceAgainst: z.array(localizedTextFormat).exactOptional(),
    rivalExplanations: z.array(localizedTextFormat).exactOptional(),
    confidence: z.enum(['low', 'medium', 'high']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const resultsFormat = formatOf<Results>()(
  z.strictObject({ nodes: z.array(nodeFormat).default([]), links: z.array(linkFormat).default([]) }),
);
