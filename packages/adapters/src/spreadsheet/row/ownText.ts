import type { Column } from '../header/recogniseColumns.ts';
import type { TableSheet } from './TableSheet.ts';

/** Text of a row's own cell in a column; `''` where it holds none. */
export const ownText = ({ grid }: TableSheet, row: number, column: Column | undefined): string =>
  column ? grid.text(row, column.index) : '';
