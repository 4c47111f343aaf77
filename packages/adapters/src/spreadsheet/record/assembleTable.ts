import { isUnderstood } from '../header/isUnderstood.ts';
import type { ReadingMeta, ReadingTable } from '../Reading.ts';
import type { RowKind } from '../row/classifyRows.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { ReadRecords } from './FinishRecords.ts';
import type { RecordKind } from './RecordKind.ts';

/** What was read of a table, with where it stands in its sheet and what its columns were taken for. */
export function assembleTable(
  kind: RecordKind,
  table: TableSheet,
  kinds: ReadonlyMap<number, RowKind>,
  dataRows: ReadonlySet<number>,
  read: ReadRecords,
  meta: ReadingMeta,
): ReadingTable {
  const { box, grid } = table;
  const hidden = box.columns.filter((column) => column.hidden).map(({ index }) => grid.columnName(index));
  const first = firstFilled(kinds) ?? box.header.bottom + 1;
  return {
    kind: kind.kind,
    sheet: grid.sheet.name,
    headerRows: headerRowsOf(box.header),
    firstDataRow: first + 1,
    lastDataRow: lastOf(dataRows, first) + 1,
    columns: Object.fromEntries(box.columns.map(({ index, field }) => [grid.columnName(index), field])),
    ...headersOf(kind, table),
    ...(hidden.length > 0 ? { hiddenColumns: hidden } : {}),
    meta,
    ...read,
    skipped: read.skipped.toSorted((a, b) => a.row - b.row),
  };
}

function firstFilled(kinds: ReadonlyMap<number, RowKind>): number | undefined {
  for (const [row, what] of kinds) if (what !== 'blank') return row;
  return undefined;
}

/** A spread of all rows of a long table would be too many arguments. */
function lastOf(rows: ReadonlySet<number>, first: number): number {
  let last = first;
  for (const row of rows) if (row > last) last = row;
  return last;
}

const headerRowsOf = ({
  top,
  bottom,
}: {
  readonly top: number;
  readonly bottom: number;
}): readonly number[] => Array.from({ length: bottom - top + 1 }, (_, at) => top + at + 1);

/** What stands over the columns that no field of the kind names. */
function headersOf({ fields }: RecordKind, { box }: TableSheet): Pick<ReadingTable, 'headers'> {
  const own = box.columns.filter((column) => isUnderstood(column) && !Object.hasOwn(fields, column.field));
  return own.length === 0
    ? {}
    : { headers: Object.fromEntries(own.map(({ field, header }) => [field, header])) };
}
