import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue, Severity } from '../issue/Issue.ts';
import type { Place } from '../issue/Place.ts';
import type { Words } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** One place where a rule is broken, with what its words show. */
export interface Finding {
  readonly params: Issue['params'];
  readonly at: Place;
  readonly related?: readonly Place[];
}

/** What is known beside the document. */
export interface CheckContext {
  /** The day on which the question is asked; a rule that needs one says nothing without it. */
  readonly asOf?: IsoDay;
}

/** One question that an evaluation adviser would ask of a dossier. Yours are written exactly as ours are. */
export interface Rule<Document = Dossier> {
  /** `area/what`, for example `target/no-baseline`. */
  readonly code: string;
  readonly severity: Severity;
  /** The question it asks, in a few words. */
  readonly asks: Words;
  /** The sentence about one finding, with `{param}` places. */
  readonly words: Words;
  /** Where the rule is broken; nothing where all is well. */
  readonly find: (document: Document, context: CheckContext) => Iterable<Finding>;
}
