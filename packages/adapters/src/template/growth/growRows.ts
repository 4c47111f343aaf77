import type { CellArea } from '../area/CellArea.ts';
import type { RepeatedRows, RowGrowth } from './RowGrowth.ts';

/** Rows that stand there once. */
export const heightOf = ({ top, bottom }: RepeatedRows): number => bottom - top + 1;

/** Rows that repeating adds. */
export const addedBy = (rows: RepeatedRows): number => (rows.count - 1) * heightOf(rows);

/** Where a row stands afterwards; one that is repeated, where its first copy does. */
export function grownRow(growth: RowGrowth, row: number): number {
  return growth.reduce((at, rows) => (rows.bottom < row ? at + addedBy(rows) : at), row);
}

/** A range of rows afterwards: one that ends with repeated rows, and holds all of them, ends with their last copy. */
export function grownSpan(growth: RowGrowth, top: number, bottom: number): readonly [number, number] {
  const ending = growth.find((rows) => rows.bottom === bottom && top <= rows.top);
  return [grownRow(growth, top), grownRow(growth, bottom) + (ending ? addedBy(ending) : 0)];
}

/** An area afterwards, see {@link grownSpan}. */
export function grownArea(growth: RowGrowth, area: CellArea): CellArea {
  const [top, bottom] = grownSpan(growth, area.top, area.bottom);
  return { ...area, top, bottom };
}

/** An area as often as it stands there afterwards: once in each copy, or as one where it holds whole repeated rows. */
export function repeatedAreas(growth: RowGrowth, area: CellArea, apart = false): readonly CellArea[] {
  const rows = growth.find(({ top, bottom }) => top <= area.top && area.bottom <= bottom);
  if (!rows || (!apart && rows.top === area.top && rows.bottom === area.bottom))
    return [grownArea(growth, area)];
  const first = grownRow(growth, area.top);
  return Array.from({ length: rows.count }, (_, copy) => {
    const top = first + copy * heightOf(rows);
    return { ...area, top, bottom: top + area.bottom - area.top };
  });
}
