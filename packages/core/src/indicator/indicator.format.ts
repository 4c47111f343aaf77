import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { sdgLinkFormat } from '../sdg/sdgLink.format.ts';
import { grainFormat } from '../time/period.format.ts';
import { basisFormat } from './basis.format.ts';
import type {
  Baseline,
  CountOf,
  DistinctCounting,
  FormerDefinition,
  Indicator,
  ScaleLevel,
  VocabularyReference,
  WeightedPart,
} from './Indicator.ts';
import { targetFormat } from './target.format.ts';

const baselineFormat = formatOf<Baseline>()(
  z.strictObject({
    value: z.union([z.number(), z.boolean(), z.string()]),
    date: isoDayFormat.exactOptional(),
    source: localizedTextFormat.exactOptional(),
    instrument: idFormat.exactOptional(),
  }),
);

const scaleLevelFormat = formatOf<ScaleLevel>()(
  z.strictObject({
    code: z.string().min(1),
    label: localizedTextFormat,
    tone: z.enum(['favourable', 'neutral', 'unfavourable']).exactOptional(),
  }),
);

export const countOfFormat = formatOf<CountOf>()(
  z.enum(['contacts', 'sessions', 'enrolments', 'distinct-people', 'households', 'organisations', 'amount']),
);

export const distinctCountingFormat = formatOf<DistinctCounting>()(
  z.strictObject({
    window: z.enum(['period', 'year', 'programme']),
    rule: z.enum(['any-contact', 'first-contact', 'threshold']),
    threshold: z.int().min(1).exactOptional(),
  }),
);

const vocabularyReferenceFormat = formatOf<VocabularyReference>()(
  z.strictObject({ vocabulary: openCode(['iati', 'iris', 'sdg-indicator', 'gri']), code: z.string().min(1) }),
);

const formerDefinitionFormat = formatOf<FormerDefinition>()(
  z.strictObject({
    version: z.string().min(1),
    definition: localizedTextFormat,
    until: isoDayFormat,
    reason: localizedTextFormat.exactOptional(),
    comparable: z.boolean().exactOptional(),
  }),
);

const weightedPartFormat = formatOf<WeightedPart>()(
  z.strictObject({ indicator: idFormat, weight: z.number().min(0) }),
);

export const indicatorFormat = formatOf<Indicator>()(
  z.strictObject({
    id: idFormat,
    code: z.string().exactOptional(),
    name: localizedTextFormat,
    definition: localizedTextFormat.exactOptional(),
    definitionVersion: z.string().min(1).exactOptional(),
    formerDefinitions: z.array(formerDefinitionFormat).exactOptional(),
    calculation: localizedTextFormat.exactOptional(),
    formula: z.string().min(1).exactOptional(),
    parts: z.array(weightedPartFormat).exactOptional(),
    weightsFrom: localizedTextFormat.exactOptional(),
    scale: z.enum(['quantity', 'ordinal', 'yes-no', 'date', 'text']).exactOptional(),
    levels: z.array(scaleLevelFormat).exactOptional(),
    unit: z.string().min(1),
    unitLabel: localizedTextFormat.exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    countOf: countOfFormat.exactOptional(),
    distinct: distinctCountingFormat.exactOptional(),
    unitOfAnalysis: z
      .enum(['participant', 'household', 'organisation', 'population', 'system'])
      .exactOptional(),
    population: localizedTextFormat.exactOptional(),
    direction: z.enum(['increase', 'decrease', 'maintain']).exactOptional(),
    basis: basisFormat.exactOptional(),
    additivity: z
      .record(
        z.string(),
        z.enum(['sum', 'last', 'mean', 'weighted-mean', 'max', 'min', 'ratio-of-sums', 'distinct', 'none']),
      )
      .exactOptional(),
    net: z.boolean().exactOptional(),
    dimensions: z.array(idFormat).exactOptional(),
    measures: z.array(idFormat).default([]),
    baseline: baselineFormat.exactOptional(),
    targets: z.array(targetFormat).default([]),
    source: localizedTextFormat.exactOptional(),
    frequency: localizedTextFormat.exactOptional(),
    collectedEvery: grainFormat.exactOptional(),
    instrument: idFormat.exactOptional(),
    sampling: z.enum(['census', 'probability', 'quota', 'convenience', 'volunteers']).exactOptional(),
    sensitive: z.boolean().exactOptional(),
    sdgs: z.array(sdgLinkFormat).exactOptional(),
    references: z.array(vocabularyReferenceFormat).exactOptional(),
    responsible: localizedTextFormat.exactOptional(),
    maxAgeDays: z.int().min(0).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
