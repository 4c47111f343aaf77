import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { ResultSign } from './ResultSign.ts';

/** A result worth telling, planned or not. Source: patron's framework, part 2. */
export interface NotableResult {
  readonly id: string;
  /** What happened. */
  readonly text: LocalizedText;
  /** Whether it did good, harm, or both. */
  readonly sign: ResultSign;
  /** Whether it had been expected when the agreement was made. */
  readonly planned: boolean;
  /** Why it matters. */
  readonly significance?: LocalizedText;
  /** What shows that it happened, one piece each. */
  readonly evidence?: readonly LocalizedText[];
  /** Id of the result node it speaks of. */
  readonly about?: string;
  /** Who brought it up. */
  readonly reportedBy?: 'team' | 'participants' | 'partners' | 'funder';
  readonly extensions?: Extensions;
}
