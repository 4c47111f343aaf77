import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { PortfolioObjective } from './PortfolioObjective.ts';

export const portfolioObjectiveFormat = formatOf<PortfolioObjective>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat,
    source: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
