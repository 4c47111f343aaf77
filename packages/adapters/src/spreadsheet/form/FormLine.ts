import type { FormCell } from './FormCell.ts';

/** A row of a form that belongs to no table. */
export interface FormLine {
  readonly row: number;
  readonly cells: readonly FormCell[];
  readonly hidden: boolean;
  /** Rows without anything stand above it, or a table. */
  readonly parted: boolean;
}
