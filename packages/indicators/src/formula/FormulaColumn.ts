/** Numbers in rows, those missing left out by a bitmap: row `r` is there where bit `r % 8` of byte `r / 8` is set. */
export interface NumberColumn {
  readonly values: Float64Array;
  /** Absent where every value is there. */
  readonly valid?: Uint8Array;
}

/** What a column of readings holds: numbers, or yes and no, or texts, with `undefined` for what is missing. */
export type FormulaColumn = NumberColumn | readonly (boolean | undefined)[] | readonly (string | undefined)[];

/** What a formula gives over columns. */
export interface FormulaColumnResult {
  readonly kind: 'number' | 'truth';
  /** 0 where there is no value; of a truth 1 for yes, 0 for no. */
  readonly values: Float64Array;
  /** Bit `r % 8` of byte `r / 8` is set where row `r` has a value. */
  readonly valid: Uint8Array;
  /** By row: 0 computed, 1 missing, 2 division by zero, 3 too large. */
  readonly states: Uint8Array;
}

/** Whether a column holds numbers. */
export const isNumberColumn = (column: FormulaColumn): column is NumberColumn => !Array.isArray(column);
