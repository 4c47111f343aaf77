import type { Column } from '../../../header/recogniseColumns.ts';
import type { TableSheet } from '../../../row/TableSheet.ts';
import type { AimField, TimedFigure } from './LabelledFigure.ts';
import { timedFigures } from './timedFigures.ts';

/** A cell of a column of figures that says more than one figure. */
export interface TimedColumn {
  readonly column: Column;
  readonly field: AimField;
  readonly cell: string;
  /** One for each of its lines. */
  readonly figures: readonly TimedFigure[];
}

const fields: ReadonlySet<string> = new Set(['baseline', 'target', 'actual']);

/** Cells of a row that hold several figures, or a figure with its own time: « 12 places (2024) », « 15 (2025) ⏎ 18 (2026) ». */
export function timedColumns({ grid, measured, context }: TableSheet, row: number): readonly TimedColumn[] {
  return measured.flatMap((column): readonly TimedColumn[] => {
    const cell = grid.cell(row, column.index);
    if (!fields.has(column.field) || cell?.type !== 'text') return [];
    const figures = timedFigures(grid.text(row, column.index), context) ?? [];
    const isTimed = figures.length > 1 || figures.some(({ period }) => period !== undefined);
    const address = grid.address(row, column.index);
    return isTimed ? [{ column, field: column.field as AimField, cell: address, figures }] : [];
  });
}
