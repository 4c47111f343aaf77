import type { Period } from '@jalon/core';
import type { QueryObservation } from './QueryObservation.ts';

/** A column of codes: each is the place of its text in the dictionary, −1 where there is none. */
export interface CodedColumn<T = string> {
  readonly codes: Int32Array;
  readonly dictionary: readonly T[];
}

/** One disaggregation as a column. */
export interface CategoryColumn extends CodedColumn {
  /** Id of the disaggregation. */
  readonly dimension: string;
}

/** What stands in a row of a column of values, by its code in `states`. */
export const columnStates = {
  /** A reported value. */
  number: 0,
  /** A reported value that is provisional. */
  provisional: 1,
  /** A ratio of which numerator and denominator alone were reported: `values` holds their quotient. */
  quotient: 2,
  /** Anything else (a gap, limits, a correction): the whole record stands in `records`. */
  record: 3,
} as const;

/**
 * Observations by column, for many of them: texts as codes, numbers in typed arrays. What does not fit into columns (gaps,
 * limits, states, corrections) stands beside them as it is.
 */
export interface ObservationColumns {
  /** Id of the observation table that the rows come from. */
  readonly table?: string;
  readonly length: number;
  readonly indicator: CodedColumn;
  readonly period: CodedColumn<Pick<Period, 'start' | 'end'>>;
  readonly place: CodedColumn;
  readonly organisation: CodedColumn;
  /** One per disaggregation, none of them called `place` or `organisation`. */
  readonly categories: readonly CategoryColumn[];
  /** In the unit of the indicator; NaN where `records` tells. */
  readonly values: Float64Array;
  /** NaN where there is none. */
  readonly numerators?: Float64Array;
  /** NaN where there is none. */
  readonly denominators?: Float64Array;
  /** Units behind each value; NaN where there is none. */
  readonly counts?: Float64Array;
  /** See {@link columnStates}. */
  readonly states: Uint8Array;
  /** Ids of the records, where some have one: what a correction names. */
  readonly ids?: readonly (string | undefined)[];
  /** Rows that do not fit into columns. */
  readonly records: ReadonlyMap<number, QueryObservation>;
}
