import type { DossierPart, EvaluationFieldPart } from '../schema/Binding.ts';
import { bindAgreementRevisions } from './agreement/bindAgreementRevisions.ts';
import { approvalBinders } from './approval/approvalBinders.ts';
import type { Binder } from './Binder.ts';
import { bindAgreedObjective } from './bindAgreedObjective.ts';
import { bindIndicators } from './bindIndicators.ts';
import {
  bindDysfunctions,
  bindImprovementPoints,
  bindNotableResults,
  bindPartnershipReviews,
} from './bindLearning.ts';
import { bindObjectives } from './bindObjectives.ts';
import { bindProgramme } from './bindProgramme.ts';
import { collectiveBinders } from './collective/collectiveBinders.ts';
import { evaluationFieldBinders } from './indicators/evaluationFieldBinders.ts';
import { indicatorBinders } from './indicators/indicatorBinders.ts';
import { learningBinders } from './learning/learningBinders.ts';
import { logicBinders } from './logic/logicBinders.ts';
import { planBinders } from './plan/planBinders.ts';
import { portfolioBinders } from './portfolio/portfolioBinders.ts';
import { programmeBinders } from './programme/programmeBinders.ts';
import { valuationBinders } from './valuation/valuationBinders.ts';

/** How each part of a dossier fills an item. Add yours as `{ ...standardBinders, 'namespace/code': mine }`. */
export const standardBinders: {
  readonly [Part in DossierPart | EvaluationFieldPart]: Binder;
} = {
  programme: bindProgramme,
  'agreed-objective': bindAgreedObjective,
  objectives: bindObjectives,
  indicators: bindIndicators,
  'notable-results': bindNotableResults,
  dysfunctions: bindDysfunctions,
  'improvement-points': bindImprovementPoints,
  'partnership-reviews': bindPartnershipReviews,
  'agreement-revisions': bindAgreementRevisions,
  ...indicatorBinders,
  ...evaluationFieldBinders,
  ...learningBinders,
  ...logicBinders,
  ...planBinders,
  ...programmeBinders,
  ...collectiveBinders,
  ...valuationBinders,
  ...approvalBinders,
  ...portfolioBinders,
};
