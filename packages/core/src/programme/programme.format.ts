import * as z from 'zod';
import { planningStageFormat } from '../collective/planningStage.format.ts';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { approvalFormat } from './approval.format.ts';
import { budgetLineFormat } from './budgetLine.format.ts';
import { grantFormat } from './grant.format.ts';
import { type ContextFactor, type Programme, type ProgrammeRole, type Reach, reaches } from './Programme.ts';

const roleFormat = formatOf<ProgrammeRole>()(
  z.strictObject({
    role: z.enum(['implementer', 'funder', 'host-foundation', 'partner', 'evaluator']),
    organisation: idFormat,
  }),
);

export const reachFormat = formatOf<Reach>()(z.enum(reaches));

const contextFactorFormat = formatOf<ContextFactor>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat,
    effect: z.enum(['helps', 'hinders']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const programmeFormat = formatOf<Programme>()(
  z.strictObject({
    name: localizedTextFormat,
    summary: localizedTextFormat.exactOptional(),
    start: isoDayFormat.exactOptional(),
    end: isoDayFormat.exactOptional(),
    territory: localizedTextFormat.exactOptional(),
    reach: reachFormat.exactOptional(),
    yearStartsInMonth: z.int().min(1).max(12).exactOptional(),
    stage: planningStageFormat.exactOptional(),
    roles: z.array(roleFormat).default([]),
    grants: z.array(grantFormat).exactOptional(),
    budget: z.array(budgetLineFormat).exactOptional(),
    context: z.array(contextFactorFormat).exactOptional(),
    approval: approvalFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
