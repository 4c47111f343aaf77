/**
 * From where to where a true value may lie, given a sample.
 * @module
 */

/** An interval around an estimate, in the unit of the estimate. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** Share of samples whose interval holds the true value: 0.95 for 95 %. */
  readonly confidence: number;
}
