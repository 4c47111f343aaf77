import type { Dossier } from '../../dossier/Dossier.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import type { Change } from './Change.ts';

/** One edit that can be undone, with the words for it where they were given. */
export interface EditStep {
  /** What the edit changed. */
  readonly changes: readonly Change[];
  /** What was done, for the menu. */
  readonly label?: LocalizedText;
}

/** A dossier with the edits that led to it: plain JSON, which holds what changed and no copy of the rest. */
export interface HistoryState {
  /** The dossier as it stands now. */
  readonly dossier: Dossier;
  /** Edits that can be undone, the last one last. */
  readonly done: readonly EditStep[];
  /** Edits that can be done again, the next one last. */
  readonly undone: readonly EditStep[];
  /** How many edits can be undone at most; older ones are forgotten. */
  readonly depth: number;
}
