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
  readonly date?: IsoDay;
  readonly sign?: ResultSign;
  readonly significance?: LocalizedText;
  /** What the programme did towards it. */
  readonly contribution?: LocalizedText;
  /** Whether someone from outside confirmed it. */
  readonly substantiated?: 'yes' | 'partly' | 'no';
  readonly evidence?: readonly LocalizedText[];
  readonly about?: string;
  readonly extensions?: Extensions;
}
