/**
 * The indicators one by one, period by period or in a few figures, as entries of a report.
 * @module
 */
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { bindIndicatorPeriods } from './bindIndicatorPeriods.ts';
import { bindIndicatorSheets } from './bindIndicatorSheets.ts';
import { bindKeyFigures } from './bindKeyFigures.ts';

/** How indicators fill an item that is no table of planned beside actual. */
export const indicatorBinders = {
  'key-figures': bindKeyFigures,
  'indicator-sheets': bindIndicatorSheets,
  'indicator-periods': bindIndicatorPeriods,
} as const satisfies { readonly [Part in DossierPart]?: Binder };
