/**
 * What is measured: the definition of an indicator with its baseline, its targets, its basis.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { Basis } from './Basis.ts';
import type { Target } from './Target.ts';

/** What a value is: a number (`quantity`, the default), met or not (`yes-no`), a day (`date`) or prose (`text`). */
export type Scale = 'quantity' | 'yes-no' | 'date' | 'text';

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

/** The state before the intervention, in the unit of the indicator. Source: OECD-DAC glossary, "baseline". */
export interface Baseline {
  readonly value: number;
  /** The day the value stands at; undated, it stands at the start of the programme. */
  readonly date?: IsoDay;
  readonly source?: LocalizedText;
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
  readonly name: LocalizedText;
  readonly definition?: LocalizedText;
  readonly scale?: Scale;
  /** Unit of every value; `ratio` is a fraction, 0.75 for 75 %; a currency is its ISO 4217 code, in major units. */
  readonly unit: string;
  readonly countOf?: CountOf;
  /** Who or what the value is about: the denominator of a ratio. */
  readonly population?: LocalizedText;
  readonly direction?: Direction;
  /** Basis of the observed values; a target may declare its own. */
  readonly basis?: Basis;
  /** How values combine, by dimension: `time`, `place`, `organisation`, or the id of a disaggregation. */
  readonly additivity?: { readonly [dimension: string]: Additivity };
  /** Ids of the result nodes that it measures. */
  readonly measures: readonly string[];
  readonly baseline?: Baseline;
  readonly targets: readonly Target[];
  /** Means of verification. */
  readonly source?: LocalizedText;
  /** How often it is collected, in the association's words. */
  readonly frequency?: LocalizedText;
  /** Who collects it: a role, never a person's name. */
  readonly responsible?: LocalizedText;
  /** Days for which a last value stays current; default one collection interval. */
  readonly maxAgeDays?: number;
  readonly extensions?: Extensions;
}
