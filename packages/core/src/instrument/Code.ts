import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** One code of a codebook, by which what people say is counted. */
export interface Code {
  readonly id: string;
  /** The code as readers see it. */
  readonly label: LocalizedText;
  /** When the code applies, when it does not. */
  readonly definition?: LocalizedText;
  /** Id of the code above it. */
  readonly parent?: string;
  /** Ids of the result nodes it speaks of. */
  readonly about?: readonly string[];
  readonly extensions?: Extensions;
}
