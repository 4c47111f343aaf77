import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { ImprovementPoint } from './ImprovementPoint.ts';

export const improvementPointFormat = formatOf<ImprovementPoint>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    dysfunction: idFormat.exactOptional(),
    owner: localizedTextFormat.exactOptional(),
    due: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
