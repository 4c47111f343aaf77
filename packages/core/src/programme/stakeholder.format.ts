import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { ageRangeFormat } from '../quantity/ageRange.format.ts';
import type { Need, Stakeholder } from './Stakeholder.ts';

const needFormat = formatOf<Need>()(
  z.strictObject({
    category: z.string().min(1),
    statement: localizedTextFormat,
    assessedOn: isoDayFormat.exactOptional(),
    source: localizedTextFormat.exactOptional(),
  }),
);

export const stakeholderFormat = formatOf<Stakeholder>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    kind: openCode([
      'target-group',
      'boundary-partner',
      'population',
      'team',
      'volunteers',
      'elected-members',
      'residents',
      'partner',
      'funder',
    ]).exactOptional(),
    madeOf: z.enum(['children', 'adults', 'families', 'organisations']).exactOptional(),
    ages: ageRangeFormat.exactOptional(),
    size: z.int().min(0).exactOptional(),
    needs: z.array(needFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
