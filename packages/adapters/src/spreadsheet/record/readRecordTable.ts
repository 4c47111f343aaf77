import { readFootnotes } from '../around/readFootnotes.ts';
import { checkColumns } from '../check/checkColumns.ts';
import { checkTotalRow, type TotalRow } from '../check/checkTotalRow.ts';
import { isUnderstood } from '../header/isUnderstood.ts';
import type { TableSurroundings } from '../kind/TableSurroundings.ts';
import type { ReadingRow, ReadingTable, SkippedRow } from '../Reading.ts';
import { classifyRows } from '../row/classifyRows.ts';
import { rowLine } from '../row/rowLine.ts';
import { sayWhySkipped } from '../row/sayWhySkipped.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import { periodOfHeading } from './periodOfHeading.ts';
import type { RecordKind } from './RecordKind.ts';
import { readRecord } from './readRecord.ts';

/** Reads a table in which each row is one thing of a list. */
export function readRecordTable(
  kind: RecordKind,
  table: TableSheet,
  around: TableSurroundings,
): ReadingTable {
  const { box, grid, context } = table;
  const { say, pass } = around;
  const kinds = classifyRows(table);
  const below = [...kinds].filter(([, what]) => what === 'footnote' || what === 'note' || what === 'legend');
  const footnotes = new Map([
    ...around.footnotes,
    ...below.flatMap(([row]) => readFootnotes(rowLine(table, row))),
  ]);
  const rows: ReadingRow[] = [];
  const skipped: SkippedRow[] = [...around.titles];
  const totals: TotalRow[] = [];
  const dataRows = new Set<number>();
  let section: { readonly section?: string; readonly period?: ReadingRow['period'] } = {};
  for (const [row, what] of kinds) {
    if (what === 'blank') continue;
    if (what === 'data') {
      dataRows.add(row);
      const above = rows.at(-1);
      rows.push(
        readRecord(kind, table, row, { ...section, footnotes, say, pass, ...(above ? { above } : {}) }),
      );
      continue;
    }
    const text = rowLine(table, row);
    skipped.push({ row: row + 1, reason: what, text });
    if (what === 'section') {
      const period = periodOfHeading(text, context);
      section = { section: text, ...(period ? { period } : {}) };
    }
    if (what === 'total')
      totals.push({
        row,
        label: text,
        ...(section.section === undefined ? {} : { section: section.section }),
      });
    sayWhySkipped(what, row, text, say);
  }
  checkColumns(table, dataRows, say, pass);
  for (const total of totals) checkTotalRow(table, total, rows, say);
  const read = kind.finish?.({ rows, skipped }, table, { say, pass }) ?? { rows, skipped };
  const hidden = box.columns.filter((column) => column.hidden).map(({ index }) => grid.columnName(index));
  const first = [...kinds].find(([, what]) => what !== 'blank')?.[0] ?? box.header.bottom + 1;
  return {
    kind: kind.kind,
    sheet: grid.sheet.name,
    headerRows: headerRowsOf(box.header),
    firstDataRow: first + 1,
    lastDataRow: Math.max(first, ...dataRows) + 1,
    columns: Object.fromEntries(box.columns.map(({ index, field }) => [grid.columnName(index), field])),
    ...headersOf(kind, table),
    ...(hidden.length > 0 ? { hiddenColumns: hidden } : {}),
    meta: around.meta,
    ...read,
    skipped: read.skipped.toSorted((a, b) => a.row - b.row),
  };
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
