import type { EntityKind } from '../dossier/EntityKind.ts';

/** One entity that an edit added, changed or removed: removing one of a thousand indicators is one entry. */
export interface Change {
  readonly op: 'add' | 'change' | 'remove';
  /** `dossier` for the fields of the document itself: title, languages, programme. */
  readonly entity: EntityKind | 'dossier';
  readonly id: string;
  /** The fields that differ, where the entity was changed. */
  readonly fields?: readonly string[];
  /** The entity before; absent for an addition. */
  readonly before?: unknown;
  /** The entity after; absent for a removal. */
  readonly after?: unknown;
}
