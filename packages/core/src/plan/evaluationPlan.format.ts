import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { evaluationCriteria } from '../label/evaluationCriteria.ts';
import { moneyFormat } from '../quantity/money.format.ts';
import type {
  EvaluationPlan,
  EvaluationQuestion,
  Involvement,
  PlanStep,
  Touchpoint,
} from './EvaluationPlan.ts';

const questionFormat = formatOf<EvaluationQuestion>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    criterion: openCode(evaluationCriteria).exactOptional(),
    about: z.array(idFormat).exactOptional(),
    indicators: z.array(idFormat).exactOptional(),
    instruments: z.array(idFormat).exactOptional(),
    methods: z.array(localizedTextFormat).exactOptional(),
    use: localizedTextFormat.exactOptional(),
    due: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const stepFormat = formatOf<PlanStep>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    questions: z.array(localizedTextFormat).exactOptional(),
    outputs: z.array(localizedTextFormat).exactOptional(),
    tools: z.array(localizedTextFormat).exactOptional(),
    status: z.enum(['not-started', 'in-progress', 'done']).exactOptional(),
    start: isoDayFormat.exactOptional(),
    due: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const touchpointFormat = formatOf<Touchpoint>()(
  z.strictObject({
    id: idFormat,
    date: isoDayFormat,
    kind: openCode(['review', 'collection', 'committee', 'report']),
    text: localizedTextFormat.exactOptional(),
    indicators: z.array(idFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const involvementFormat = formatOf<Involvement>()(
  z.strictObject({
    stakeholder: idFormat,
    as: z.enum(['designs', 'collects', 'answers', 'interprets', 'decides']),
  }),
);

export const evaluationPlanFormat = formatOf<EvaluationPlan>()(
  z.strictObject({
    template: z.string().min(1).exactOptional(),
    questions: z.array(questionFormat).default([]),
    design: openCode([
      'none',
      'before-after',
      'comparison-group',
      'difference-in-differences',
      'randomised',
      'contribution-analysis',
      'process-tracing',
      'outcome-harvesting',
      'most-significant-change',
      'case-study',
    ]).exactOptional(),
    designAssumption: localizedTextFormat.exactOptional(),
    steps: z.array(stepFormat).default([]),
    touchpoints: z.array(touchpointFormat).default([]),
    involvement: z.array(involvementFormat).default([]),
    fte: z.number().min(0).exactOptional(),
    budget: moneyFormat.exactOptional(),
  }),
);
