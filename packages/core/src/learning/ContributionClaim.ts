import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/**
 * What a wording claims, from the weakest: a change was `observed`; people `reported` it; the programme made a
 * `contribution`; the effect is `attributed` to it.
 */
export type CausalWording = 'observed' | 'reported' | 'contribution' | 'attributed';

/** The five dimensions of impact. Source: Impact Management Project (Impact Frontiers). */
export interface ImpactDimensions {
  /** Which outcome changes, and how important it is to those who experience it. */
  readonly what?: LocalizedText;
  /** Who experiences the change, and how underserved they were. */
  readonly who?: LocalizedText;
  /** How much: for how many the change happens. */
  readonly scale?: LocalizedText;
  /** How much: how far each of them changes. */
  readonly depth?: LocalizedText;
  /** How much: for how long the change lasts. */
  readonly duration?: LocalizedText;
  /** Whether the change is likely to be better than what would have happened anyway. */
  readonly contribution?: LocalizedText;
  /** How likely it is that the impact differs from what is claimed. */
  readonly risk?: LocalizedText;
}

/** What the programme says it did to a change, with what speaks for it or against it. Source: Mayne 2008. */
export interface ContributionClaim {
  readonly id: string;
  /** The claim as it is published. */
  readonly text: LocalizedText;
  /** How strong the claim is, as it is worded. */
  readonly wording: CausalWording;
  /** Id of the result node that changed. */
  readonly about?: string;
  /** What supports the claim, one piece each. */
  readonly evidence: readonly LocalizedText[];
  /** What else could explain the change, one explanation each. */
  readonly rivalExplanations: readonly LocalizedText[];
  /** The claim by the five dimensions of impact. */
  readonly dimensions?: ImpactDimensions;
  readonly extensions?: Extensions;
}
