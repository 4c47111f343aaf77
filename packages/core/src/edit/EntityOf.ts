import type { DossierKind } from '../dossier/EntityKind.ts';
import type { EntityModels } from '../dossier/EntityModels.ts';

/** The kinds of entities that named edits know: everything that stands in a list of the dossier. */
export type ListedKind = Exclude<DossierKind, 'programme'>;

/** The kinds that may be changed, moved, renamed or removed; an observation is only ever added. */
export type EditableKind = Exclude<ListedKind, 'observation'>;

/** The model of a kind of entity: `EntityOf<'indicator'>` is `Indicator`. */
export type EntityOf<Kind extends ListedKind> = EntityModels[Kind];
