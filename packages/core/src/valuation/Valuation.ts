/**
 * The value of change in money: the value map of a social return on investment.
 * @module
 */
import type { Extensions } from '../dossier/Extensions.ts';
import type { Money } from '../quantity/Money.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';

/** A share that somebody estimated, from 0 to 1, with its source. */
export interface SourcedShare {
  /** A fraction: 0.25 for 25 %. */
  readonly share: number;
  /** Where the estimate comes from. */
  readonly source?: LocalizedText;
}

/** What was put in by one stakeholder. Free inputs count too: valued, or marked as not valued. */
export interface ValuedInput {
  readonly id: string;
  /** What was put in: money, time, rooms. */
  readonly description: LocalizedText;
  /** Id of the stakeholder. */
  readonly stakeholder?: string;
  /** Absent where the input is not valued. */
  readonly value?: Money;
  /** Whether it was given otherwise than in money. */
  readonly inKind?: boolean;
  readonly extensions?: Extensions;
}

/** A price that stands for one unit of an outcome. Source: A Guide to Social Return on Investment (2012). */
export interface FinancialProxy {
  /** What is priced, for example one hour of childcare. */
  readonly description: LocalizedText;
  /** The price of one unit of the outcome. */
  readonly value: Money;
  /** Where the price is published. */
  readonly source?: LocalizedText;
  /** Year of the price. */
  readonly year?: number;
}

/** One outcome of one stakeholder with its value. Source: A Guide to Social Return on Investment (2012), value map. */
export interface ValuedOutcome {
  readonly id: string;
  /** The outcome in the words of the value map. */
  readonly description?: LocalizedText;
  /** Id of the result node. */
  readonly outcome: string;
  /** Id of the stakeholder who changed. */
  readonly stakeholder: string;
  /** How many changed, in the unit of the proxy. */
  readonly quantity: number;
  /** How long the change lasts, in years. */
  readonly durationYears: number;
  /** Whether the outcome begins while the activity runs, or in the period after it. */
  readonly startsIn?: 'activity-period' | 'period-after';
  /** What one unit of the outcome is worth; absent where it is not valued. */
  readonly proxy?: FinancialProxy;
  /** A loss: its value is deducted. */
  readonly negative?: boolean;
  /** Share that would have happened anyway. */
  readonly deadweight?: SourcedShare;
  /** Share that was only moved from elsewhere. */
  readonly displacement?: SourcedShare;
  /** Share that is due to others; it is deducted. */
  readonly attributionToOthers?: SourcedShare;
  /** A share written « part attribuable » of which it is not told whose it is. */
  readonly attributionUnclear?: SourcedShare;
  /** Share that is lost each year from the second one. */
  readonly dropOff?: SourcedShare;
  readonly extensions?: Extensions;
}

/** The rate at which later years count less, with its source. */
export interface DiscountRate {
  /** Per year, for example 0.03. */
  readonly rate: number;
  /** Who publishes the rate, or why it was chosen. */
  readonly source?: LocalizedText;
}

/** One case of the sensitivity analysis: what is set otherwise, and what the ratio becomes. */
export interface SensitivityCase {
  readonly id: string;
  /** What is assumed otherwise in this case. */
  readonly description: LocalizedText;
  /** Present value over investment in that case. */
  readonly ratio?: number;
  readonly extensions?: Extensions;
}

/** The value map of a social return on investment. Source: A Guide to Social Return on Investment (2012). */
export interface Valuation {
  /** A `forecast` values what is expected, an `evaluative` one what happened. */
  readonly kind: 'forecast' | 'evaluative';
  /** ISO 4217. */
  readonly currency: string;
  /** What each stakeholder put in. */
  readonly inputs: readonly ValuedInput[];
  /** What changed for each stakeholder, valued. */
  readonly outcomes: readonly ValuedOutcome[];
  /** The rate at which later years count less. */
  readonly discount?: DiscountRate;
  /** Exponent of the discount in the first year: 1 (default) or 0. */
  readonly firstYearExponent?: 0 | 1;
  /** The ratio as it was published, present value over investment. */
  readonly publishedRatio?: number;
  /** What the ratio becomes where an assumption is set otherwise. */
  readonly sensitivity: readonly SensitivityCase[];
}
