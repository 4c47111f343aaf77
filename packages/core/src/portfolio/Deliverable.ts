import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** Something that an organisation made during its support. */
export interface Deliverable {
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the cohort. */
  readonly cohort?: string;
  /** What it is good for, or a user's own as `namespace/code`. */
  readonly type: 'evaluation-tool' | 'steering-tool' | 'communication-support' | `${string}/${string}`;
  /** What the organisation calls it. */
  readonly name: LocalizedText;
  /** How far it has come; `in-use` once the organisation works with it. */
  readonly status: 'planned' | 'in-progress' | 'in-use';
  /** Where it can be read. */
  readonly url?: string;
  readonly extensions?: Extensions;
}
