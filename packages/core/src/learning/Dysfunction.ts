import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** A shortfall against the initial expectations, with its analysis. Source: patron's framework, part 3. */
export interface Dysfunction {
  readonly id: string;
  /** What fell short of what was expected. */
  readonly description: LocalizedText;
  /** What kind of difficulty it is, or a user's own as `namespace/code`. */
  readonly category?: 'time' | 'calendar' | 'collective-work' | 'means' | 'access' | `${string}/${string}`;
  /** Why it happened. */
  readonly analysis?: LocalizedText;
  /** Id of the result node it departs from. */
  readonly about?: string;
  readonly extensions?: Extensions;
}
