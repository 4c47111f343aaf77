import type { Extensions } from '../dossier/Extensions.ts';
import type { CountOf, DistinctCounting } from '../indicator/Indicator.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** How one partner defines the indicator that all share. */
export interface PartnerDefinition {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the indicator in the partner's dossier. */
  readonly indicator?: string;
  /** The version of that definition, for example `2`. */
  readonly definitionVersion?: string;
  /** What counts for this partner, and what does not. */
  readonly definition?: LocalizedText;
  /** Unit of this partner's values; `ratio` is a fraction. */
  readonly unit?: string;
  /** What this partner's count counts. */
  readonly countOf?: CountOf;
  /** How this partner counts units that come back once. */
  readonly distinct?: DistinctCounting;
}

/** An indicator that several partners report on, with the definition that they agreed. */
export interface SharedIndicator {
  readonly id: string;
  /** What is measured, in a few words. */
  readonly name: LocalizedText;
  /** What exactly counts and what does not, as all partners agreed. */
  readonly definition?: LocalizedText;
  /** Version of the agreed definition, for example `2`. */
  readonly definitionVersion?: string;
  /** Unit of every value; `ratio` is a fraction. */
  readonly unit: string;
  /** What it counts, where it is a count. */
  readonly countOf?: CountOf;
  /** How units that come back are counted once. */
  readonly distinct?: DistinctCounting;
  /** Who or what the value is about: the denominator of a ratio. */
  readonly population?: LocalizedText;
  /** How each partner defines it, where that is known. */
  readonly partners: readonly PartnerDefinition[];
  readonly extensions?: Extensions;
}
