import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Category, Dimension } from './Dimension.ts';

const categoryFormat = formatOf<Category>()(
  z.strictObject({
    code: z.string().min(1),
    label: localizedTextFormat,
    fromMonths: z.int().min(0).exactOptional(),
    toMonths: z.int().min(1).exactOptional(),
    rest: z.enum(['other', 'prefers-not-to-say', 'not-recorded']).exactOptional(),
  }),
);

export const dimensionFormat = formatOf<Dimension>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    kind: openCode(['sex', 'gender', 'age', 'place']).exactOptional(),
    choice: z.enum(['single', 'multiple']).exactOptional(),
    ageAt: localizedTextFormat.exactOptional(),
    sensitive: z.boolean().exactOptional(),
    categories: z.array(categoryFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
