import type { Extensions } from '../dossier/Extensions.ts';
import type { CountOf, DistinctCounting } from '../indicator/Indicator.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** How one partner defines the indicator that all share. */
export interface PartnerDefinition {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the indicator in the partner's dossier. */
  readonly indicator?: string;
  readonly definitionVersion?: string;
  readonly definition?: LocalizedText;
  readonly unit?: string;
  readonly countOf?: CountOf;
  readonly distinct?: DistinctCounting;
}

/** An indicator that several partners report on, with the definition that they agreed. */
export interface SharedIndicator {
  readonly id: string;
  readonly name: LocalizedText;
  readonly definition?: LocalizedText;
  readonly definitionVersion?: string;
  /** Unit of every value; `ratio` is a fraction. */
  readonly unit: string;
  readonly countOf?: CountOf;
  readonly distinct?: DistinctCounting;
  readonly population?: LocalizedText;
  readonly partners: readonly PartnerDefinition[];
  readonly extensions?: Extensions;
}
