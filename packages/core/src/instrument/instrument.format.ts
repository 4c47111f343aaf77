import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { codeFormat } from './code.format.ts';
import { dataProtectionFormat } from './dataProtection.format.ts';
import type { AnswerOption, AnswerScale, Bias, Instrument, InstrumentItem } from './Instrument.ts';
import { waveFormat } from './wave.format.ts';

const optionFormat = formatOf<AnswerOption>()(
  z.strictObject({
    code: z.string().min(1),
    label: localizedTextFormat,
    tone: z.enum(['favourable', 'neutral', 'unfavourable', 'outside']).exactOptional(),
  }),
);

const scaleFormat = formatOf<AnswerScale>()(
  z.strictObject({
    id: idFormat,
    options: z.array(optionFormat).default([]),
    source: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const itemFormat = formatOf<InstrumentItem>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    kind: openCode(['choice', 'multiple-choice', 'scale', 'number', 'date', 'text', 'yes-no']),
    scale: idFormat.exactOptional(),
    domain: z.string().min(1).exactOptional(),
    indicator: idFormat.exactOptional(),
    reversed: z.boolean().exactOptional(),
    sensitive: z.boolean().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const biasFormat = formatOf<Bias>()(
  z.strictObject({
    type: openCode([
      'desirability',
      'selection',
      'proxy',
      'recall',
      'interviewer',
      'acquiescence',
      'attrition',
    ]),
    risk: z.enum(['low', 'medium', 'high']),
    note: localizedTextFormat.exactOptional(),
    mitigation: localizedTextFormat.exactOptional(),
  }),
);

export const instrumentFormat = formatOf<Instrument>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    kind: openCode([
      'questionnaire',
      'interview-guide',
      'focus-group-guide',
      'observation-grid',
      'rubric',
      'checklist',
      'administrative-record',
    ]),
    version: z.string().min(1).exactOptional(),
    mode: openCode(['on-paper', 'online', 'by-phone', 'face-to-face', 'observation']).exactOptional(),
    items: z.array(itemFormat).default([]),
    scales: z.array(scaleFormat).default([]),
    respondents: z.array(idFormat).exactOptional(),
    askedBy: z.enum(['service', 'peers', 'outsiders', 'nobody']).exactOptional(),
    sampling: z.enum(['census', 'probability', 'quota', 'convenience', 'volunteers']).exactOptional(),
    biases: z.array(biasFormat).exactOptional(),
    accommodations: z
      .array(openCode(['proxy', 'assisted', 'easy-read', 'interpreter', 'pictograms']))
      .exactOptional(),
    source: localizedTextFormat.exactOptional(),
    licence: z.string().min(1).exactOptional(),
    dataProtection: dataProtectionFormat.exactOptional(),
    waves: z.array(waveFormat).default([]),
    codebook: z.array(codeFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);
