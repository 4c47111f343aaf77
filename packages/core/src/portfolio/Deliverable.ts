import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** Something that an organisation made during its support. */
export interface Deliverable {
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the cohort. */
  readonly cohort?: string;
  readonly type: 'evaluation-tool' | 'steering-tool' | 'communication-support' | `${string}/${string}`;
  readonly name: LocalizedText;
  readonly status: 'planned' | 'in-progress' | 'in-use';
  readonly url?: string;
  readonly extensions?: Extensions;
}
