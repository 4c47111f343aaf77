import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/**
 * What a wording claims, from the weakest: a change was `observed`; people `reported` it; the programme made a
 * `contribution`; the effect is `attributed` to it.
 */
export type CausalWording = 'observed' | 'reported' | 'contribution' | 'attributed';

/** The five dimensions of impact. Source: Impact Management Project (Impact Frontiers). */
export interface ImpactDimensions {
  readonly what?: LocalizedText;
  readonly who?: LocalizedText;
  readonly scale?: LocalizedText;
  readonly depth?: LocalizedText;
  readonly duration?: LocalizedText;
  readonly contribution?: LocalizedText;
  readonly risk?: LocalizedText;
}

/** What the programme says it did to a change, with what speaks for it or against it. Source: Mayne 2008. */
export interface ContributionClaim {
  readonly id: string;
  readonly text: LocalizedText;
  readonly wording: CausalWording;
  /** Id of the result node that changed. */
  readonly about?: string;
  readonly evidence: readonly LocalizedText[];
  readonly rivalExplanations: readonly LocalizedText[];
  readonly dimensions?: ImpactDimensions;
  readonly extensions?: Extensions;
}
