/**
 * What is measured: the definition of an indicator with its baseline, its targets, its basis.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { SdgLink } from '../sdg/SdgLink.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Grain } from '../time/Period.ts';
import type { Basis } from './Basis.ts';
import type { Target } from './Target.ts';

/**
 * What a value is: a number (`quantity`, the default), the code of one of `levels` (`ordinal`), met or not (`yes-no`), a
 * day (`date`) or prose (`text`).
 */
export type Scale = 'quantity' | 'ordinal' | 'yes-no' | 'date' | 'text';

/** One level of an ordinal scale; levels stand in order, the lowest first. They have an order and no distance. */
export interface ScaleLevel {
  /** What observations hold as their value. */
  readonly code: string;
  /** The level as readers see it. */
  readonly label: LocalizedText;
  /** Whether it is good news; without it nothing is said of that. */
  readonly tone?: 'favourable' | 'neutral' | 'unfavourable';
}

/** Which way is better. `maintain`: staying where it is, or inside a band, is the aim. */
export type Direction = 'increase' | 'decrease' | 'maintain';

/** What a count counts. Ten visits of one family are ten `contacts`, one `household`. */
export type CountOf =
  | 'contacts'
  | 'sessions'
  | 'enrolments'
  | 'distinct-people'
  | 'households'
  | 'organisations'
  | 'amount';

/** How distinct units are counted: over which window, by which rule. */
export interface DistinctCounting {
  /** Within what a unit counts once: one period, one year, the whole programme. */
  readonly window: 'period' | 'year' | 'programme';
  /** Any contact in the window; only the first contact ever; or at least `threshold` contacts in the window. */
  readonly rule: 'any-contact' | 'first-contact' | 'threshold';
  /** Least number of contacts in the window, for the rule `threshold`. */
  readonly threshold?: number;
}

/** Whom or what one value describes. Values about different units are never added. */
export type UnitOfAnalysis = 'participant' | 'household' | 'organisation' | 'population' | 'system';

/** How those who were observed were chosen. Intervals and tests need `probability`. */
export type Sampling = 'census' | 'probability' | 'quota' | 'convenience' | 'volunteers';

/** A code of a public vocabulary; codes only, never the vocabulary's texts. */
export interface VocabularyReference {
  /** Whose code it is, or a user's own as `namespace/code`. */
  readonly vocabulary: 'iati' | 'iris' | 'sdg-indicator' | 'gri' | `${string}/${string}`;
  /** As the vocabulary writes it, for example `PI4060`. */
  readonly code: string;
}

/** An earlier definition of an indicator, and until when it held. */
export interface FormerDefinition {
  /** The version of the definition that it was, for example `1`. */
  readonly version: string;
  /** The definition as it stood then. */
  readonly definition: LocalizedText;
  /** Last day on which values followed it. */
  readonly until: IsoDay;
  /** Why it was changed. */
  readonly reason?: LocalizedText;
  /** Whether values before and after can be compared all the same. */
  readonly comparable?: boolean;
}

/** A part of a composite indicator with its weight. */
export interface WeightedPart {
  /** Id of an indicator. */
  readonly indicator: string;
  /** Its weight beside those of the other parts, 0 or more. */
  readonly weight: number;
}

/** How values of one indicator combine along a dimension; `none` where they do not. */
export type Additivity =
  | 'sum'
  | 'last'
  | 'mean'
  | 'weighted-mean'
  | 'max'
  | 'min'
  | 'ratio-of-sums'
  | 'distinct'
  | 'none';

/** The state before the intervention. Source: OECD-DAC glossary, "baseline". */
export interface Baseline {
  /**
   * As the scale of the indicator says: a number in its unit (a `ratio` as a fraction), the code of a level (`ordinal`),
   * `true` or `false` (`yes-no`) or a day (`date`).
   */
  readonly value: number | string | boolean;
  /** The day the value stands at; undated, it stands at the start of the programme. */
  readonly date?: IsoDay;
  /** Where the value comes from. */
  readonly source?: LocalizedText;
  /** Id of the instrument that measured it; without it that of the indicator. */
  readonly instrument?: string;
}

/**
 * What is measured, in which unit, from which baseline to which targets: the definition, never a value.
 * Source: OECD-DAC glossary, "indicator".
 */
export interface Indicator {
  /** Unique in the dossier, for example `waiting-time`. */
  readonly id: string;
  /** As the association numbers it, for example `1.2`. */
  readonly code?: string;
  /** What is measured, in a few words; it holds neither baseline nor target. */
  readonly name: LocalizedText;
  /** What exactly counts and what does not. */
  readonly definition?: LocalizedText;
  /** Version of the definition, for example `2`. */
  readonly definitionVersion?: string;
  /** The definitions that held before. */
  readonly formerDefinitions?: readonly FormerDefinition[];
  /** How it is calculated, in words. */
  readonly calculation?: LocalizedText;
  /** How it is computed from other indicators, in the formula language: `[FORMED] / [ENROLLED]`. */
  readonly formula?: string;
  /** The parts of a composite. */
  readonly parts?: readonly WeightedPart[];
  /** Who set the weights of `parts`, or where they come from. */
  readonly weightsFrom?: LocalizedText;
  /** Default `quantity`. */
  readonly scale?: Scale;
  /** The levels of an ordinal scale, the lowest first. */
  readonly levels?: readonly ScaleLevel[];
  /** Unit of every value; `ratio` is a fraction, 0.75 for 75 %; a currency is its ISO 4217 code, in major units. */
  readonly unit: string;
  /** The unit in words, where its code is not shown as it is. */
  readonly unitLabel?: LocalizedText;
  /** The smallest value that can occur, in the unit of the indicator. */
  readonly min?: number;
  /** The largest value that can occur, in the unit of the indicator: the size of the population, the top of a scale. */
  readonly max?: number;
  /** What it counts, where it is a count. */
  readonly countOf?: CountOf;
  /** How units that come back are counted once. */
  readonly distinct?: DistinctCounting;
  /** Whom or what one value describes. */
  readonly unitOfAnalysis?: UnitOfAnalysis;
  /** Who or what the value is about: the denominator of a ratio. */
  readonly population?: LocalizedText;
  /** Which way is better. */
  readonly direction?: Direction;
  /** Basis of the observed values; a target may declare its own. */
  readonly basis?: Basis;
  /** How values combine, by dimension: `time`, `place`, `organisation`, or the id of a disaggregation. */
  readonly additivity?: { readonly [dimension: string]: Additivity };
  /** A running total of entries minus exits: it may fall. */
  readonly net?: boolean;
  /** Ids of the dimensions by which its values are broken down. */
  readonly dimensions?: readonly string[];
  /** Ids of the result nodes that it measures. */
  readonly measures: readonly string[];
  /** The state before the intervention. */
  readonly baseline?: Baseline;
  /** The aims, each with its own date or period. */
  readonly targets: readonly Target[];
  /** Means of verification. */
  readonly source?: LocalizedText;
  /** How often it is collected, in the association's words. */
  readonly frequency?: LocalizedText;
  /** How often it is collected, as a length that functions can read. */
  readonly collectedEvery?: Grain;
  /** Id of the instrument that collects it. */
  readonly instrument?: string;
  /** How those who are observed are chosen. */
  readonly sampling?: Sampling;
  /** About something that could harm those concerned if it were known. */
  readonly sensitive?: boolean;
  /** The Sustainable Development Goals that it tells of. */
  readonly sdgs?: readonly SdgLink[];
  /** The codes that public vocabularies have for it. */
  readonly references?: readonly VocabularyReference[];
  /** Who collects it: a role, never a person's name. */
  readonly responsible?: LocalizedText;
  /** Days for which a last value stays current; default one collection interval. */
  readonly maxAgeDays?: number;
  readonly extensions?: Extensions;
}
