import * as z from 'zod';
import { extensionsFormat, idFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { ObservationTable, TableColumn } from './ObservationTable.ts';

const columnFormat = formatOf<TableColumn>()(
  z.strictObject({
    name: z.string().min(1),
    holds: z.enum([
      'indicator',
      'period-start',
      'period-end',
      'place',
      'organisation',
      'value',
      'numerator',
      'denominator',
      'n',
      'state',
      'stage',
      'category',
      'ignored',
    ]),
    dimension: idFormat.exactOptional(),
  }),
);

export const observationTableFormat = formatOf<ObservationTable>()(
  z.strictObject({
    id: idFormat,
    file: z.string().min(1),
    format: openCode(['csv', 'parquet', 'ndjson']),
    columns: z.array(columnFormat).default([]),
    contentHash: z
      .string()
      .regex(/^[a-z0-9-]+:.+$/)
      .exactOptional(),
    rows: z.int().min(0).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
