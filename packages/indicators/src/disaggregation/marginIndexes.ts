import { JalonError } from '@jalon/core';
import type { ContingencyTable, TableMargin } from './ContingencyTable.ts';

/**
 * For each cell of a table, which total of a margin it belongs to.
 * @throws JalonError `invalid-argument` where shape, axes and numbers of cells and totals do not fit together
 */
export function marginIndexes(
  { shape, cells }: ContingencyTable,
  { axes, totals }: TableMargin,
): readonly number[] {
  const size = shape.reduce((product, length) => product * length, 1);
  const isShape = shape.every((length) => Number.isInteger(length) && length > 0);
  if (!isShape || size !== cells.length) {
    throw new JalonError('invalid-argument', 'A table has as many cells as its shape says.', {
      shape,
      cells: cells.length,
    });
  }
  const isAxis = (axis: number) => shape[axis] !== undefined;
  const wanted = axes.reduce((product, axis) => product * (shape[axis] ?? 0), 1);
  if (!axes.every(isAxis) || new Set(axes).size < axes.length || wanted !== totals.length) {
    throw new JalonError('invalid-argument', 'A margin has one total per combination of its axes.', {
      axes,
      expected: wanted,
      totals: totals.length,
    });
  }
  return cells.map((_, cell) => {
    let rest = cell;
    const at = shape.map(() => 0);
    for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
      const length = shape[axis] ?? 1;
      at[axis] = rest % length;
      rest = Math.floor(rest / length);
    }
    return axes.reduce((index, axis) => index * (shape[axis] ?? 1) + (at[axis] ?? 0), 0);
  });
}
