import { type Footnotes, readFootnotes } from './around/readFootnotes.ts';
import { checkCodes } from './check/checkCodes.ts';
import { checkColumns } from './check/checkColumns.ts';
import { checkParts } from './check/checkParts.ts';
import { checkTotalRow, type TotalRow } from './check/checkTotalRow.ts';
import { declaredProgress } from './check/declaredProgress.ts';
import { declaredTotal } from './check/declaredTotal.ts';
import type { TableSurroundings } from './kind/TableSurroundings.ts';
import type { ReadingRow, ReadingTable, ReadingValue, SkippedRow } from './Reading.ts';
import { classifyRows, type RowKind } from './row/classifyRows.ts';
import { ownText } from './row/ownText.ts';
import { readPart } from './row/readPart.ts';
import { readRow } from './row/readRow.ts';
import { rowLine } from './row/rowLine.ts';
import { sayWhySkipped } from './row/sayWhySkipped.ts';
import type { TableSheet } from './row/TableSheet.ts';
import type { SayIssue } from './sheet/IssueSink.ts';

/** Reads a table in which each row is an indicator and each column of figures a field or a period. */
export function readTrackingTable(table: TableSheet, around: TableSurroundings): ReadingTable {
  const { box, grid } = table;
  const { say, pass } = around;
  const kinds = classifyRows(table);
  const footnotes = new Map([...around.footnotes, ...footnotesBelow(table, kinds)]);
  const rows: ReadingRow[] = [];
  const skipped: SkippedRow[] = [...around.titles];
  const totals: TotalRow[] = [];
  const dataRows = new Set<number>();
  let section: string | undefined;
  for (const [row, kind] of kinds) {
    if (kind === 'blank') continue;
    const here = section === undefined ? {} : { section };
    if (kind !== 'data') {
      const text = rowLine(table, row);
      skipped.push({ row: row + 1, reason: kind, text });
      if (kind === 'section') section = headingOf(table, row);
      if (kind === 'total') totals.push({ row, label: text, ...here });
      sayWhySkipped(kind, row, headingOf(table, row), say);
      continue;
    }
    dataRows.add(row);
    const above = rows.at(-1);
    const setting = { footnotes, say, pass, ...here, ...(above ? { above } : {}) };
    const broken = readPart(table, row, kinds, setting);
    if (broken) rows.splice(broken.of ? -1 : rows.length, 1, broken.row);
    else rows.push(readRow(table, row, setting));
  }
  checkColumns(table, dataRows, say, pass);
  for (const row of rows) checkParts(row, say);
  for (const total of totals) checkTotalRow(table, total, rows, say);
  checkCodes(rows, say);
  const hidden = box.columns.filter((column) => column.hidden).map(({ index }) => grid.columnName(index));
  const headerRows = Array.from(
    { length: box.header.bottom - box.header.top + 1 },
    (_, at) => box.header.top + at + 1,
  );
  const first = [...kinds].find(([, kind]) => kind !== 'blank')?.[0] ?? box.header.bottom + 1;
  return {
    kind: 'indicator-tracking',
    sheet: grid.sheet.name,
    headerRows,
    firstDataRow: first + 1,
    lastDataRow: Math.max(first, ...dataRows) + 1,
    columns: Object.fromEntries(box.columns.map(({ index, field }) => [grid.columnName(index), field])),
    ...(hidden.length > 0 ? { hiddenColumns: hidden } : {}),
    meta: around.meta,
    rows: rows.map((row) => withRules(row, say)),
    skipped,
  };
}

/** Totals and percentages that a row declares, with the rule that each follows. */
function withRules(row: ReadingRow, say: SayIssue): ReadingRow {
  const ruled = (values: readonly ReadingValue[]) =>
    values.map((value) => declaredProgress(declaredTotal(value, values, say), values, say));
  const parts = row.parts?.map((part) => ({ ...part, values: ruled(part.values) }));
  return { ...row, values: ruled(row.values), ...(parts ? { parts } : {}) };
}

function footnotesBelow(table: TableSheet, kinds: ReadonlyMap<number, RowKind>): Footnotes {
  const notes = [...kinds].filter(([, kind]) => kind === 'footnote' || kind === 'note' || kind === 'legend');
  return new Map(notes.flatMap(([row]) => readFootnotes(rowLine(table, row))));
}

/** A heading as it reads: its number, if it has one, before its words. */
const headingOf = (table: TableSheet, row: number): string =>
  [ownText(table, row, table.code), ownText(table, row, table.name)]
    .filter((text) => text !== '')
    .join(' ') || rowLine(table, row);
