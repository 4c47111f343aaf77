/**
 * The logic of a programme by row, by activity, by actor, as entries of a report.
 * @module
 */
import type { DossierPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { bindActivities } from './bindActivities.ts';
import { bindLogframe } from './bindLogframe.ts';
import { bindPathways } from './bindPathways.ts';

/** How the results, shown by level, by activity or by actor, fill an item. */
export const logicBinders = {
  logframe: bindLogframe,
  activities: bindActivities,
  pathways: bindPathways,
} as const satisfies { readonly [Part in DossierPart]?: Binder };
