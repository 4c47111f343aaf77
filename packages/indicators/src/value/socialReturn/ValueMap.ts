/**
 * The social value of a programme over what was put into it.
 * @module
 */

/** One outcome of a value map in plain numbers. Source: SROI Network, A Guide to Social Return on Investment (2012). */
export interface OutcomeValue {
  readonly id: string;
  /** How many changed, in the unit of the proxy. */
  readonly quantity: number;
  /** What one unit is worth for one year, in the currency unit of the map; negative for a loss. */
  readonly proxy: number;
  /** Share that would have happened anyway, 0 to 1; default 0. */
  readonly deadweight?: number;
  /** Share that was only moved from elsewhere, 0 to 1; default 0. */
  readonly displacement?: number;
  /** Share that is due to others, 0 to 1; default 0. */
  readonly attributionToOthers?: number;
  /** Share that is lost each year from the second one, 0 to 1; default 0. */
  readonly dropOff?: number;
  /** How long the change lasts, in years; of a year that is not whole, its part counts. */
  readonly duration: number;
  /** The year in which it begins: 1 (default) in the activity period, 2 in the period after. */
  readonly start?: number;
}

/** A value map in plain numbers, all amounts in one currency unit. */
export interface ValueMap {
  /** What was put in, one amount each; what is not valued is not among them. */
  readonly inputs: readonly number[];
  readonly outcomes: readonly OutcomeValue[];
}

/** How the value of an outcome fades: `compound` takes the share of what is left, `linear` of the first year. */
export type DropOffMethod = 'compound' | 'linear';
