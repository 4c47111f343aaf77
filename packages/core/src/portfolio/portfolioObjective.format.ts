import * as z from 'zod';
import type { PortfolioObjective } from './SelfRating.ts';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';

export const objectiveFormat = formatOf<PortfolioObjective>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat,
    source: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
