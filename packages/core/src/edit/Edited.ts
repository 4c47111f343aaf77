import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue } from '../issue/Issue.ts';
import type { Change } from './Change.ts';

/** What an edit returns: the new dossier, what it changed, and what there is to say about it. */
export interface Edited {
  readonly dossier: Dossier;
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
}
