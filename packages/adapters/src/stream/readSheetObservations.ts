import type { Issue, SheetPlace } from '@jalon/core';
import type { Batch } from '../csv/unbatched.ts';
import { columnLetters } from '../workbook/cellAddress.ts';
import { findHeader } from './findHeader.ts';
import type { ObservationRow } from './ObservationRow.ts';
import { type OpenedSheet, openXlsxSheet } from './openXlsxSheet.ts';
import type { ReadRow } from './rowReader.ts';
import type { SheetRow } from './SheetRow.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';
import { sheetRows } from './sheetRows.ts';
import { textOfCell } from './textOfCell.ts';

/** Reads the long table of one sheet of an .xlsx, slice by slice. */
export async function* readSheetObservations(
  bytes: Uint8Array,
  options: StreamObservationsOptions,
): AsyncGenerator<Batch<ObservationRow>, void, undefined> {
  const { signal, onProgress, file } = options;
  signal?.throwIfAborted();
  const { value: sheet, issues } = await openXlsxSheet(bytes, { ...options, withFrame: true });
  if (!sheet) {
    const placed = issues.map(
      (issue): Issue => (file === undefined ? issue : { ...issue, at: { in: 'sheet', file } }),
    );
    yield batchOf([{ row: 1, skipped: 'broken', issues: placed }]);
    return;
  }
  const told = { ...options, sheet: sheet.name };
  const hidden = hiddenColumns(sheet);
  let read: ReadRow | undefined;
  let head: SheetRow[] = [];
  let rows = 0;
  // a person who names the columns may mean a hidden one
  for (const slice of sheetRows(sheet, options.columns ? [] : hidden)) {
    signal?.throwIfAborted();
    rows += slice.rows.length;
    head = [...head, ...slice.rows];
    const records = read ? [] : head.map(asRecord);
    read ??= (slice.done === 1 ? findHeader(records, told, true) : findHeader(records, told))?.read;
    if (read) {
      yield batchOf(head.map(maker(read, hidden, told)));
      head = [];
    }
    onProgress?.({ bytes: Math.round(slice.done * bytes.length), total: bytes.length, rows });
  }
}

const asRecord = ({ row, texts, leftOut }: SheetRow) => ({ row, cells: leftOut ? [] : texts, issues: none });

const none: readonly Issue[] = [];

/** Makes what a row gives; one that a person does not see, or struck out, says so. */
function maker(
  read: ReadRow,
  hidden: readonly number[],
  { file, sheet, columns }: StreamObservationsOptions,
) {
  const place = (row: number, cell?: string): SheetPlace => ({
    in: 'sheet',
    ...(file === undefined ? {} : { file }),
    ...(typeof sheet === 'string' ? { sheet } : {}),
    ...(cell === undefined ? {} : { cell }),
    row,
  });
  return ({ row, texts, cells, leftOut }: SheetRow): ObservationRow => {
    if (leftOut) {
      const text = texts.filter((each) => each !== '').join(' ; ');
      const [code, severity] =
        leftOut === 'hidden'
          ? (['sheet/hidden-row', 'warning'] as const)
          : (['sheet/struck-row', 'hint'] as const);
      return { row, skipped: leftOut, issues: [{ code, severity, params: { text }, at: place(row) }] };
    }
    const given = read(texts, row, cells);
    if (given.skipped !== 'header' || columns) return given;
    const unread = hidden.flatMap((index): Issue[] => {
      const header = textOfCell(cells[index]);
      const column = columnLetters(index);
      const at = place(row, `${column}${row}`);
      return header === ''
        ? []
        : [{ code: 'sheet/hidden-column', severity: 'warning', params: { column, header }, at }];
    });
    return { ...given, issues: [...given.issues, ...unread] };
  };
}

/** Columns that nobody sees; what has no width is as hidden as what is marked so. */
const hiddenColumns = ({ frame }: OpenedSheet): readonly number[] =>
  (frame?.columns ?? []).flatMap((column, index) =>
    column?.hidden === true || column?.width === 0 ? [index] : [],
  );

function batchOf(rows: readonly ObservationRow[]): Batch<ObservationRow> {
  const left = rows.values();
  return { next: () => left.next().value };
}
