import type { DossierPart } from '../schema/Binding.ts';
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

/** How each part of a dossier fills an item. Add yours as `{ ...standardBinders, 'namespace/code': mine }`. */
export const standardBinders: { readonly [Part in DossierPart]: Binder } = {
  programme: bindProgramme,
  'agreed-objective': bindAgreedObjective,
  objectives: bindObjectives,
  indicators: bindIndicators,
  'notable-results': bindNotableResults,
  dysfunctions: bindDysfunctions,
  'improvement-points': bindImprovementPoints,
  'partnership-reviews': bindPartnershipReviews,
};
