import type { LeafShape } from '../shape/GrantShape.ts';

/** One column of a table of grants. */
export interface GivingColumn {
  /** As the standard heads it; the way to the value where it is not of the standard. */
  readonly heading: string;
  readonly leaf?: LeafShape;
}

/** A value that a cell can hold. */
export type CellValue = string | number | boolean;

/** A sheet of grants, or of what belongs to them. */
export interface GivingTable {
  readonly name: string;
  readonly columns: readonly GivingColumn[];
  /** Values by row; `undefined` where the grant says nothing. */
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
}
