import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  jsonFormat,
  localizedTextFormat,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { AgreedAnswers } from './AgreedAnswers.ts';
import type { Report } from './Report.ts';
import type { ReportAuthor } from './ReportAuthor.ts';
import type { ReportSignOff } from './ReportSignOff.ts';

const answers = z.record(z.string(), jsonFormat);

const author = formatOf<ReportAuthor>()(
  z.strictObject({
    organisation: idFormat.exactOptional(),
    role: localizedTextFormat.exactOptional(),
    items: z.array(z.string().min(1)).exactOptional(),
  }),
);

const signOff = formatOf<ReportSignOff>()(
  z.strictObject({
    step: z.enum(['submitted', 'returned', 'approved']),
    on: isoDayFormat,
    by: idFormat.exactOptional(),
    note: localizedTextFormat.exactOptional(),
    digests: z.record(z.string(), z.string()).exactOptional(),
  }),
);

const agreedAnswers = formatOf<AgreedAnswers>()(
  z.strictObject({
    on: isoDayFormat,
    by: z.array(idFormat).default([]),
    reason: localizedTextFormat.exactOptional(),
    answers: answers.default({}),
  }),
);

const agreed = formatOf<NonNullable<Report['agreed']>>()(
  z.strictObject({ versions: z.array(agreedAnswers).default([]) }),
);

export const reportFormat = formatOf<Report>()(
  z.strictObject({
    id: idFormat,
    schema: idFormat,
    schemaVersion: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/),
    title: localizedTextFormat.exactOptional(),
    asOf: isoDayFormat,
    answers: answers.default({}),
    authors: z.array(author).exactOptional(),
    agreed: agreed.exactOptional(),
    signOffs: z.array(signOff).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
