import { type Axis, columnOf } from './axesOf.ts';
import type { ObservationColumns } from './ObservationColumns.ts';

/** An axis with how many places it has among groups: 1 where groups are not told apart by it. */
export interface GroupedAxis {
  readonly axis: Axis<unknown>;
  readonly groupSize: number;
  /** The place among groups of each code, where several codes share one. */
  readonly groupOf?: Int32Array;
}

/** For each row of a batch one number for its cell, one for its group, made of its codes along all axes. */
export function codeRows(
  batch: ObservationColumns,
  n: number,
  axes: readonly GroupedAxis[],
  isSmall: boolean,
): { readonly cell: Int32Array | Float64Array; readonly group: Int32Array | Float64Array } {
  const cell = isSmall ? new Int32Array(batch.length) : new Float64Array(batch.length);
  const group = isSmall ? new Int32Array(batch.length) : new Float64Array(batch.length);
  for (const { axis, groupSize, groupOf } of axes) {
    const size = axis.dictionary.length + 1;
    const codes = columnOf(batch, axis.name)?.codes;
    const recoded = axis.recoded[n];
    for (let row = 0; row < batch.length; row++) {
      const code = codes && recoded ? (recoded[(codes[row] as number) + 1] as number) : 0;
      if (size > 1) cell[row] = (cell[row] as number) * size + code;
      if (groupSize > 1)
        group[row] = (group[row] as number) * groupSize + (groupOf ? (groupOf[code] as number) : code);
    }
  }
  return { cell, group };
}
