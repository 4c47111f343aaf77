import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue, Severity } from '../issue/Issue.ts';
import type { Place } from '../issue/Place.ts';
import type { Words } from '../text/LocalizedText.ts';

/** One place where a rule is broken, with what its words show. */
export interface Finding {
  readonly params: Issue['params'];
  readonly at: Place;
  readonly related?: readonly Place[];
}

/** One question that an evaluation adviser would ask of a dossier. Yours are written exactly as ours are. */
export interface Rule {
  /** `area/what`, for example `target/no-baseline`. */
  readonly code: string;
  readonly severity: Severity;
  /** The question it asks, in a few words. */
  readonly asks: Words;
  /** The sentence about one finding, with `{param}` places. */
  readonly words: Words;
  /** Where the rule is broken; nothing where all is well. */
  readonly find: (dossier: Dossier) => Iterable<Finding>;
}
