import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** A legal entity: an association, a foundation, a public body. */
export interface Organisation {
  readonly id: string;
  readonly name: LocalizedText;
  /** Legal form as written: `ASBL`, `vzw`, `association loi 1901`. */
  readonly legalForm?: string;
  readonly extensions?: Extensions;
}
