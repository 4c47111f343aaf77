import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** What somebody decided about entries that may be one organisation. Nothing is ever merged without one. */
export interface OrganisationMerge {
  readonly id: string;
  /** Ids of the organisations in question, at least two. */
  readonly organisations: readonly string[];
  /** Whether the entries are one organisation. */
  readonly decision: 'same' | 'different';
  /** Id of the entry to keep, where they are the same. */
  readonly keep?: string;
  /** The day of the decision. */
  readonly decidedOn?: IsoDay;
  /** What showed it. */
  readonly reason?: LocalizedText;
  readonly extensions?: Extensions;
}
