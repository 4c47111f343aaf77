import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { PlanningStage, StageGuide, StagePassage, StageTool } from './PlanningStage.ts';

export const planningStageFormat = formatOf<PlanningStage>()(
  z.enum(['intention', 'analysis', 'planning', 'implementation', 'evaluation']),
);

export const stagePassageFormat = formatOf<StagePassage>()(
  z.strictObject({
    id: idFormat,
    stage: planningStageFormat,
    round: z.int().min(1).exactOptional(),
    status: z.enum(['not-started', 'in-progress', 'done']),
    start: isoDayFormat.exactOptional(),
    end: isoDayFormat.exactOptional(),
    note: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const stageToolFormat = formatOf<StageTool>()(
  z.strictObject({
    name: localizedTextFormat,
    use: localizedTextFormat.exactOptional(),
    url: z.string().exactOptional(),
    licence: z.string().exactOptional(),
  }),
);

export const stageGuideFormat = formatOf<StageGuide>()(
  z.strictObject({
    stage: planningStageFormat,
    questions: z.array(localizedTextFormat).default([]),
    tools: z.array(stageToolFormat).default([]),
  }),
);
