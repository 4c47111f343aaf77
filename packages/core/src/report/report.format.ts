import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  jsonFormat,
  localizedTextFormat,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Report } from './Report.ts';

export const reportFormat = formatOf<Report>()(
  z.strictObject({
    id: idFormat,
    schema: idFormat,
    schemaVersion: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/),
    title: localizedTextFormat.exactOptional(),
    asOf: isoDayFormat,
    answers: z.record(z.string(), jsonFormat).default({}),
    extensions: extensionsFormat.exactOptional(),
  }),
);
