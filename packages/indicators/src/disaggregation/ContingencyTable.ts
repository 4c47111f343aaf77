/** A table of counts crossed along two or more axes. */
export interface ContingencyTable {
  /** Number of categories on each axis: `[2, 3]` for two rows of three columns. */
  readonly shape: readonly number[];
  /** The cells, the last axis running fastest: row by row. */
  readonly cells: readonly number[];
}

/** Known totals of a contingency table along some of its axes. */
export interface TableMargin {
  /** Which axes keep their categories, counted from 0: `[0]` for row totals, `[0, 2]` for a plane. */
  readonly axes: readonly number[];
  /** One total per combination of categories of these axes, the last of them running fastest. */
  readonly totals: readonly number[];
}
