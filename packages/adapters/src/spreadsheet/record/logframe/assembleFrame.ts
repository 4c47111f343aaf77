import { checkColumns } from '../../check/checkColumns.ts';
import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import type { ReadingTable, SkippedRow } from '../../Reading.ts';
import type { RowKind } from '../../row/classifyRows.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import { assembleTable } from '../assembleTable.ts';
import type { FrameRow } from './FrameRow.ts';
import { logframeKind } from './logframeKind.ts';
import { withLevels } from './withLevels.ts';

/** The rows of a frame, its columns checked, the words of its levels weighed now that all of them are known. */
export function assembleFrame(
  table: TableSheet,
  kinds: ReadonlyMap<number, RowKind>,
  dataRows: ReadonlySet<number>,
  { rows, skipped }: { readonly rows: readonly FrameRow[]; readonly skipped: readonly SkippedRow[] },
  { say, pass, meta }: TableSurroundings,
): ReadingTable {
  checkColumns(table, dataRows, say, pass);
  return assembleTable(logframeKind, table, kinds, dataRows, { rows: withLevels(rows, say), skipped }, meta);
}
