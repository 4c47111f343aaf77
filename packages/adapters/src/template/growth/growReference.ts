import type { FormulaReference, ReferenceEnd } from '../area/mapReferences.ts';
import { addedBy, grownRow, grownSpan, heightOf } from './growRows.ts';
import type { RepeatedRows, RowGrowth } from './RowGrowth.ts';

/**
 * A reference from anywhere, afterwards: it keeps pointing to what it pointed to. A range that ends with repeated rows
 * takes up all their copies, and so does the one cell of a sum: `SUM(B5)`.
 */
export function growReference(growth: RowGrowth, reference: FormulaReference): FormulaReference {
  const { first, last } = reference;
  if (last) {
    const [top, bottom] = grownSpan(growth, Math.min(first.row, last.row), Math.max(first.row, last.row));
    return { ...reference, first: { ...first, row: top }, last: { ...last, row: bottom } };
  }
  const moved = { ...first, row: grownRow(growth, first.row) };
  const rows = growth.find(({ top, bottom }) => top === first.row && bottom === first.row);
  if (!rows || rows.count === 1 || !reference.summedAlone) return { ...reference, first: moved };
  return { ...reference, first: moved, last: { ...moved, row: moved.row + addedBy(rows) } };
}

/**
 * A reference in a copy of repeated rows, as filling down writes it: into the copy itself, or to the row just above
 * it; what `$` holds, and what points elsewhere, keeps pointing there.
 * @param copy from 0
 */
export function copyReference(
  growth: RowGrowth,
  rows: RepeatedRows,
  copy: number,
  reference: FormulaReference,
): FormulaReference {
  const { first, last } = reference;
  const height = heightOf(rows);
  const follows = (end: ReferenceEnd) =>
    !end.rowFixed && end.row >= rows.top - height && end.row <= rows.bottom;
  const moved = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: grownRow(growth, end.row) + (follows(end) ? copy * height : 0),
  });
  if (last === undefined) return { ...reference, first: moved(first) };
  if (follows(last)) return { ...reference, first: moved(first), last: moved(last) };
  const grown = growReference(growth, reference);
  return follows(first) ? { ...grown, first: moved(first) } : grown;
}
