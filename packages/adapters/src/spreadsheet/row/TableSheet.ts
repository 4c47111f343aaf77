import { isUnderstood } from '../header/isUnderstood.ts';
import { measuredFields } from '../header/measuredFields.ts';
import type { Column } from '../header/recogniseColumns.ts';
import type { TableBox } from '../kind/TableReader.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';

/** A table in its sheet, with its columns at hand. */
export interface TableSheet {
  readonly grid: Grid;
  readonly box: TableBox;
  readonly context: ReadingContext;
  readonly name: Column;
  readonly code?: Column;
  readonly unit?: Column;
  readonly disaggregation?: Column;
  /** Columns of figures that are not hidden. */
  readonly measured: readonly Column[];
  /** All columns that hold words and are understood, but for the name and the code. */
  readonly texts: readonly Column[];
  /** Columns of which one must hold something for a row to be data; default the name, the code, the breakdown. */
  readonly keys?: readonly Column[];
  /** A row that holds nothing but its name is data and no heading. */
  readonly loneNames?: boolean;
}

/** A table with its columns by what they are; `undefined` where none holds the names. */
export function tableSheet(grid: Grid, box: TableBox, context: ReadingContext): TableSheet | undefined {
  const the = (field: string) => box.columns.find((column) => column.field === field);
  const [name, code, unit, disaggregation] = [
    the('indicator.name'),
    the('code'),
    the('unit'),
    the('disaggregation'),
  ];
  if (!name) return undefined;
  return {
    grid,
    box,
    context,
    name,
    ...(code ? { code } : {}),
    ...(unit ? { unit } : {}),
    ...(disaggregation ? { disaggregation } : {}),
    measured: box.columns.filter(({ field, hidden }) => measuredFields.has(field) && !hidden),
    texts: box.columns.filter(
      (column) =>
        column !== name && column !== code && isUnderstood(column) && !measuredFields.has(column.field),
    ),
  };
}
