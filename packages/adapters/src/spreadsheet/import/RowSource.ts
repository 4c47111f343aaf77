import { formatQuantity, type Issue, type Severity, type SheetPlace, type Words } from '@jalon/core';
import type { ReadingRow, ReadingTable, ReadingValue } from '../Reading.ts';
import type { importMessages } from './importMessages.ts';

/** Where a row stands, for the places of issues and the provenance of values. */
export interface RowSource {
  readonly file?: string;
  readonly table: ReadingTable;
  readonly row: ReadingRow;
}

/** The place of a cell, or of the whole row. */
export function placeOf({ file, table, row }: RowSource, cell?: ReadingValue): SheetPlace {
  return {
    in: 'sheet',
    ...(file ? { file } : {}),
    ...(table.sheet ? { sheet: table.sheet } : {}),
    ...(cell ? { cell: cell.cell } : {}),
    row: (cell && !table.turned && rowOfCell(cell.cell)) || row.row,
  };
}

/** A row gathered from several has cells in each of them; of a text file the records count, not the lines. */
const rowOfCell = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

/** One thing to say about a row, or about one of its cells. */
export function rowIssue(
  source: RowSource,
  code: keyof typeof importMessages,
  severity: Severity,
  params: Issue['params'],
  cell?: ReadingValue,
): Issue {
  return { code, severity, params: { row: labelOf(source.row), ...params }, at: placeOf(source, cell) };
}

/** How a row is called in messages: its name, else its code. */
export const labelOf = ({ name, code }: ReadingRow): string => name || code || '';

/** A value with its unit, for messages in every language. */
export const quantityWords = (value: number, unit: string): Words => ({
  fr: formatQuantity(value, unit, 'fr'),
  en: formatQuantity(value, unit, 'en'),
});

/** A cell as it was written, for messages and provenance. */
export const writtenOf = (cell: ReadingValue): string =>
  cell.written ?? (cell.value === undefined ? '' : `${cell.value}${cell.unit === '%' ? ' %' : ''}`);
