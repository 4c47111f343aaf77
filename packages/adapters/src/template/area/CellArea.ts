/**
 * Areas of cells as formulas write them.
 * @module
 */

/** A rectangle of cells; rows and columns from 0, both ends inclusive. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
