import type { Issue } from '@jalon/core';
import { type Batch, unbatched } from '../csv/unbatched.ts';
import type { ReadWorkbookOptions } from '../workbook/readWorkbook.ts';
import { readCells } from '../workbook/xlsx/readCells.ts';
import { openXlsxSheet } from './openXlsxSheet.ts';
import { rowSlices } from './rowSlices.ts';
import type { XlsxRow } from './XlsxRow.ts';

/** Which sheet of a workbook is read, and what bounds it. */
export interface StreamXlsxRowsOptions extends ReadWorkbookOptions {
  /** Name of the sheet, or its place from 0; default the first that holds cells. */
  readonly sheet?: string | number;
  /** Ends the reading: the next row is then refused with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads one sheet of an .xlsx row by row, where all of it at once would take too much memory: the cells of
 * `readWorkbook`, without comments, merges and hidden parts.
 * @param bytes the file
 * @returns the rows that hold something, in their order; one row with an issue where the file cannot be read
 * @throws JalonError `missing-peer` where hucre is not installed
 * @throws the reason of `signal`, once it is aborted
 * @example
 * ```ts
 * import { streamXlsxRows } from '@jalon/adapters/spreadsheet';
 * const codes = [];
 * for await (const { issues } of streamXlsxRows(new TextEncoder().encode('%PDF-1.7')))
 *   codes.push(...issues.map(({ code }) => code));
 * codes; // => ['sheet/not-a-workbook']
 * ```
 */
export function streamXlsxRows(
  bytes: Uint8Array,
  options: StreamXlsxRowsOptions = {},
): AsyncIterableIterator<XlsxRow> {
  return unbatched(readSlices(bytes, options));
}

async function* readSlices(
  bytes: Uint8Array,
  { signal, ...options }: StreamXlsxRowsOptions,
): AsyncGenerator<Batch<XlsxRow>, void, undefined> {
  signal?.throwIfAborted();
  const { value, issues } = await openXlsxSheet(bytes, options);
  if (!value) {
    yield batchOf([{ row: 1, cells: [], issues: issues.map((issue) => placed(issue, options.file)) }]);
    return;
  }
  for (const slice of rowSlices(value.part)) {
    signal?.throwIfAborted();
    const rows: XlsxRow[] = [];
    readCells(slice, value.setting).rows.forEach((cells, index) => {
      if (cells) rows.push({ row: index + 1, cells, issues: none });
    });
    yield batchOf(rows);
  }
}

const none: readonly Issue[] = [];

function batchOf(rows: readonly XlsxRow[]): Batch<XlsxRow> {
  const left = rows.values();
  return { next: () => left.next().value };
}

const placed = (issue: Issue, file: string | undefined): Issue =>
  file === undefined ? issue : { ...issue, at: { in: 'sheet', file } };
