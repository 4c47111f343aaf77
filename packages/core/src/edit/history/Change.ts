/**
 * What edits changed, as a list: applied, undone, done again, written as a JSON Patch.
 * @module
 */
import type { DossierKind } from '../../dossier/EntityKind.ts';

/**
 * One entity that an edit added, changed, moved or removed: removing one of a thousand indicators is one entry. What
 * stands inside an entity (the targets of an indicator, the rows of a frame) changes with it.
 *
 * The changes of one edit belong together and lead from one state of a dossier to the next, see {@link applyChanges}.
 */
export interface Change {
  /** What happened to it; what was changed and moved has an entry for each. */
  readonly op: 'add' | 'change' | 'move' | 'remove';
  /** `dossier` for what is no entity: title, languages, vision, fields of the programme. */
  readonly entity: DossierKind | 'dossier';
  readonly id: string;
  /** The fields that differ, where something was changed; of a group of the document as `programme/name`. */
  readonly fields?: readonly string[];
  /** The entity before, the fields named where `entity` is `dossier`; absent for an addition. */
  readonly before?: unknown;
  /** The entity after, the fields named where `entity` is `dossier`; absent for a removal. */
  readonly after?: unknown;
  /** Its place in its list before, from 0; absent for an addition. */
  readonly from?: number;
  /** Its place in its list after, from 0; absent for a removal. */
  readonly to?: number;
}
