import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { ResultSign } from './ResultSign.ts';

/** A change that was seen first, its causes looked for after. Source: Wilson-Grau & Britt 2012, Outcome Harvesting. */
export interface HarvestedOutcome {
  readonly id: string;
  /** Who did what differently, where. */
  readonly description: LocalizedText;
  /** Id of the stakeholder who changed. */
  readonly stakeholder?: string;
  /** The day on which the change was seen. */
  readonly date?: IsoDay;
  /** Whether the change is good, bad, or both. */
  readonly sign?: ResultSign;
  /** Why the change matters. */
  readonly significance?: LocalizedText;
  /** What the programme did towards it. */
  readonly contribution?: LocalizedText;
  /** Whether someone from outside confirmed it. */
  readonly substantiated?: 'yes' | 'partly' | 'no';
  /** What shows that it happened, one piece each. */
  readonly evidence?: readonly LocalizedText[];
  /** Id of the result node that it bears on. */
  readonly about?: string;
  readonly extensions?: Extensions;
}
