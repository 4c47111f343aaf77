import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** What can be made to last. Source: agirtot.org after Tom Wolff, sustaining collective work. */
export type SustainObject = 'cause' | 'partnership' | 'practice-change' | 'activity';

/** How it can be made to last: taken over, written into norms, owned by the community, resourced. */
export type SustainStrategy = 'taken-over' | 'norms-changed' | 'community-ownership' | 'resources-found';

/** One thing that should last, or not: evaluation links what is done to what is worth keeping. */
export interface SustainItem {
  readonly id: string;
  readonly what: LocalizedText;
  readonly object: SustainObject;
  /** For a change of practice: whose. */
  readonly practice?: 'organisational' | 'personal';
  readonly strategy?: SustainStrategy;
  /** To stop is as valid a decision as the others. */
  readonly decision?: 'keep' | 'adapt' | 'transfer' | 'stop';
  readonly reason?: LocalizedText;
  readonly evidence: readonly LocalizedText[];
  readonly extensions?: Extensions;
}
