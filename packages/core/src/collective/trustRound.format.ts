import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { TrustAnswers, TrustRound } from './TrustRound.ts';

const trustAnswersFormat = formatOf<TrustAnswers>()(
  z.strictObject({
    component: z.enum(['sincerity', 'reliability', 'competence', 'benevolence']),
    counts: z.array(z.int().min(0)).length(5),
  }),
);

export const trustRoundFormat = formatOf<TrustRound>()(
  z.strictObject({
    id: idFormat,
    label: localizedTextFormat.exactOptional(),
    date: isoDayFormat,
    asked: z.int().min(0).exactOptional(),
    answers: z.array(trustAnswersFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
