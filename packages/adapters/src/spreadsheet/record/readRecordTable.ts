import { readFootnotes } from '../around/readFootnotes.ts';
import { checkColumns } from '../check/checkColumns.ts';
import { checkTotalRow, type TotalRow } from '../check/checkTotalRow.ts';
import type { TableSurroundings } from '../kind/TableSurroundings.ts';
import type { ReadingRow, ReadingTable, SkippedRow } from '../Reading.ts';
import { classifyRows } from '../row/classifyRows.ts';
import { rowLine } from '../row/rowLine.ts';
import { sayWhySkipped } from '../row/sayWhySkipped.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import { assembleTable } from './assembleTable.ts';
import type { FinishedKind } from './FinishRecords.ts';
import { periodOfHeading } from './periodOfHeading.ts';
import { type RecordSetting, readRecord } from './readRecord.ts';

/** Reads a table in which each row is one thing of a list. */
export function readRecordTable(
  kind: FinishedKind,
  table: TableSheet,
  around: TableSurroundings,
): ReadingTable {
  const { context } = table;
  const { say, pass } = around;
  const kinds = classifyRows(table);
  const footnotes = new Map(around.footnotes);
  for (const [row, what] of kinds) {
    if (what !== 'footnote' && what !== 'note' && what !== 'legend') continue;
    for (const [mark, text] of readFootnotes(rowLine(table, row))) footnotes.set(mark, text);
  }
  const rows: ReadingRow[] = [];
  const skipped: SkippedRow[] = [...around.titles];
  const totals: TotalRow[] = [];
  const dataRows = new Set<number>();
  // one for all rows: a table may have fifty thousand
  const setting: { -readonly [Part in keyof RecordSetting]: RecordSetting[Part] } = { footnotes, say, pass };
  for (const [row, what] of kinds) {
    if (what === 'blank') continue;
    if (what === 'data') {
      dataRows.add(row);
      setting.above = readRecord(kind, table, row, setting);
      rows.push(setting.above);
      continue;
    }
    const text = rowLine(table, row);
    skipped.push({ row: row + 1, reason: what, text });
    if (what === 'section') {
      const period = periodOfHeading(text, context);
      setting.section = text;
      if (period) setting.period = period;
      else delete setting.period;
    }
    if (what === 'total')
      totals.push({
        row,
        label: text,
        ...(setting.section === undefined ? {} : { section: setting.section }),
      });
    sayWhySkipped(what, row, text, say);
  }
  checkColumns(table, dataRows, say, pass);
  for (const total of totals) checkTotalRow(table, total, rows, say);
  const read = kind.finish?.({ rows, skipped }, table, { say, pass }) ?? { rows, skipped };
  return assembleTable(kind, table, kinds, dataRows, read, around.meta);
}
