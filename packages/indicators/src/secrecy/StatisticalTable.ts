import type { Bounds } from '@jalon/core';

/**
 * What the number in a cell is: `people` (also households, enrolments, contacts), other counted `things`, an `amount`, a
 * `ratio`, a `mean`, a `spread` around it, an `extreme` (the least or the greatest value).
 */
export type CellMeasure = 'people' | 'things' | 'amount' | 'ratio' | 'mean' | 'spread' | 'extreme';

/** One figure of a table, a chart or a sentence that is to be released. */
export interface TableCell {
  /** Unique in the table; the same figure has the same id in every table and every version. */
  readonly id: string;
  /** Absent where there is no number, or where it was withheld. A `ratio` is a fraction. */
  readonly value?: number;
  /** Default `people`. */
  readonly measure?: CellMeasure;
  /** How many people are behind a figure that is not itself a count of people: the denominator of a ratio. */
  readonly people?: number;
  /** What each contributor adds to an amount, in its unit. */
  readonly contributions?: readonly number[];
  /** It tells something sensitive about a group that can be identified. */
  readonly sensitive?: boolean;
  /** Ids of the figures from which this one is computed: numerator first, then denominator. */
  readonly derivedFrom?: readonly string[];
  /** Limits that are shown instead of the number. */
  readonly bounds?: Bounds;
  /** What is lost when it is withheld, 0 or more; default its value. */
  readonly weight?: number;
  /** It was withheld for secrecy; readers are never told by which rule. */
  readonly suppressed?: boolean;
  /** It is a percentage of too few, which says little; no secret. */
  readonly imprecise?: boolean;
}

/** A total that readers know to be the sum of its parts, in one table or across several. */
export interface TableSum {
  /** Id of a cell. */
  readonly total: string;
  /** Ids of cells that do not overlap and make the total. */
  readonly parts: readonly string[];
}

/**
 * Figures that are released together, and how they add up. Linked tables, subtotals, charts are one table here: what adds up
 * across them stands in `sums`.
 */
export interface StatisticalTable {
  readonly cells: readonly TableCell[];
  readonly sums?: readonly TableSum[];
  /** Cells of fewer people than this were withheld; said to readers. */
  readonly threshold?: number;
}
