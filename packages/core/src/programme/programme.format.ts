import * as z from 'zod';
import { planningStageFormat } from '../collective/planningCycle.format.ts';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { moneyFormat } from '../quantity/money.format.ts';
import { periodFormat } from '../time/period.format.ts';
import type { Approval } from './Approval.ts';
import type { BudgetLine } from './BudgetLine.ts';
import type { Grant } from './Grant.ts';
import type { ContextFactor, Programme, ProgrammeRole, Reach } from './Programme.ts';

const roleFormat = formatOf<ProgrammeRole>()(
  z.strictObject({
    role: z.enum(['implementer', 'funder', 'host-foundation', 'partner', 'evaluator']),
    organisation: idFormat,
  }),
);

export const reachFormat = formatOf<Reach>()(
  z.enum(['neighbourhood', 'municipality', 'region', 'country', 'world']),
);

export const grantFormat = formatOf<Grant>()(
  z.strictObject({
    id: idFormat,
    funder: idFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    cohort: idFormat.exactOptional(),
    amount: moneyFormat.exactOptional(),
    awardedOn: isoDayFormat.exactOptional(),
    period: periodFormat.exactOptional(),
    reference: z.string().exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const budgetLineFormat = formatOf<BudgetLine>()(
  z.strictObject({
    id: idFormat,
    label: localizedTextFormat,
    side: z.enum(['expense', 'income']),
    category: localizedTextFormat.exactOptional(),
    inKind: z.boolean().exactOptional(),
    organisation: idFormat.exactOptional(),
    planned: moneyFormat.exactOptional(),
    actual: moneyFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const contextFactorFormat = formatOf<ContextFactor>()(
  z.strictObject({
    id: idFormat,
    statement: localizedTextFormat,
    effect: z.enum(['helps', 'hinders']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const approvalFormat = formatOf<Approval>()(
  z.strictObject({
    start: isoDayFormat,
    end: isoDayFormat,
    structure: z.enum(['centre-social', 'evs']).exactOptional(),
    authority: idFormat.exactOptional(),
    circular: z.string().exactOptional(),
    familiesComponent: localizedTextFormat.exactOptional(),
    reviewStartedOn: isoDayFormat.exactOptional(),
    diagnosis: localizedTextFormat.exactOptional(),
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
