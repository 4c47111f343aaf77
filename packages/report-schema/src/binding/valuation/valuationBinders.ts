/**
 * The value map of a dossier as entries of a report.
 * @module
 */
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { bindSocialReturn } from './bindSocialReturn.ts';
import { bindValuedInputs, bindValuedOutcomes } from './bindValueMap.ts';

/** How a valuation fills an item. */
export const valuationBinders = {
  'valued-inputs': bindValuedInputs,
  'valued-outcomes': bindValuedOutcomes,
  'social-return': bindSocialReturn,
} as const satisfies { readonly [Part in DossierPart]?: Binder };
