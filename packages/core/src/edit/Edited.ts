import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue } from '../issue/Issue.ts';
import type { Change } from './history/Change.ts';

/** What an edit returns: the new dossier, what it changed, and what there is to say about it. */
export interface Edited {
  /** The dossier after the edit; the very same one where nothing was changed. */
  readonly dossier: Dossier;
  /** What the edit changed; none where it was refused. */
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
}
