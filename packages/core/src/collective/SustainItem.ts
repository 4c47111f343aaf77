import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** What can be made to last. Source: agirtot.org after Tom Wolff, sustaining collective work. */
export type SustainObject = 'cause' | 'partnership' | 'practice-change' | 'activity';

/** How it can be made to last: taken over, written into norms, owned by the community, resourced. */
export type SustainStrategy = 'taken-over' | 'norms-changed' | 'community-ownership' | 'resources-found';

/** One thing that should last, or not: evaluation links what is done to what is worth keeping. */
export interface SustainItem {
  readonly id: string;
  /** The thing itself, in a few words. */
  readonly what: LocalizedText;
  /** What kind of thing it is. */
  readonly object: SustainObject;
  /** For a change of practice: whose. */
  readonly practice?: 'organisational' | 'personal';
  /** How it shall last; none while nothing is chosen. */
  readonly strategy?: SustainStrategy;
  /** To stop is as valid a decision as the others. */
  readonly decision?: 'keep' | 'adapt' | 'transfer' | 'stop';
  /** Why it was decided so. */
  readonly reason?: LocalizedText;
  /** What the evaluation shows of it, one piece each. */
  readonly evidence: readonly LocalizedText[];
  readonly extensions?: Extensions;
}
