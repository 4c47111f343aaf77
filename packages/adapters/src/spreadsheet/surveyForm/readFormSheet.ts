import type { Issue } from '@jalon/core';
import { readMeta } from '../around/readMeta.ts';
import type { ReadingRow, ReadingTable, SkippedRow } from '../Reading.ts';
import { checkResponses } from '../record/survey/checkResponses.ts';
import { dropRepeated } from '../record/survey/dropRepeated.ts';
import { screenResponse } from '../record/survey/screenResponse.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import { issueCollector } from '../sheet/issueCollector.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { FormKeys } from './FormKeys.ts';
import { formTable } from './formTable.ts';
import { type PlacedForm, placeColumns } from './placeColumns.ts';
import { readFormLine } from './readFormLine.ts';

/** A sheet with what is known of it. */
interface AnswerSheet {
  readonly grid: Grid;
  readonly context: ReadingContext;
}

/**
 * Reads the answers typed into a form of ours: each column is the question that the form keeps it as, whatever stands
 * over it by now, and each answer is read as the kind that the instrument asks for.
 * @returns `undefined` where the sheet does not hold the answers of the form
 */
export function readFormSheet(
  { grid, context }: AnswerSheet,
  keys: FormKeys,
): { readonly tables: readonly ReadingTable[]; readonly issues: readonly Issue[] } | undefined {
  const placed = placeColumns(grid, keys);
  if (!placed) return undefined;
  const sink = issueCollector(grid.sheet.name, context.file);
  const { headerRow } = placed;
  const { table, questions } = formTable(grid, placed, context);
  sayColumns(grid, placed, keys, sink);
  const above = Array.from({ length: headerRow }, (_, row) => row).filter(
    (row) => grid.filled(row).length > 0,
  );
  const { meta, rows: told } = readMeta(grid, above, context);
  const skipped: SkippedRow[] = above
    .filter((row) => !told.has(row))
    .map((row) => ({ row: row + 1, reason: 'title', text: grid.text(row, grid.filled(row)[0] ?? 0) }));
  const rows: ReadingRow[] = [];
  for (let row = headerRow + 1; row < grid.height; row += 1) {
    if (![...placed.columns.values()].some((index) => grid.text(row, index) !== '')) continue;
    const reason = whyLeftOut(table, row, sink);
    if (reason) {
      skipped.push({ row: row + 1, reason });
      continue;
    }
    const read = readFormLine(table, placed, keys, row, sink);
    if (saysSomething(read)) rows.push(read);
    else skipped.push({ row: row + 1, reason: 'no-value' });
  }
  const kept = dropRepeated(rows, questions, table.texts, sink);
  checkResponses(table, kept.rows, questions, sink);
  const read: ReadingTable = {
    kind: 'survey-responses',
    sheet: grid.sheet.name,
    headerRows: [headerRow + 1],
    firstDataRow: headerRow + 2,
    lastDataRow: rows.at(-1)?.row ?? headerRow + 2,
    columns: Object.fromEntries(
      table.box.columns.map(({ index, field }) => [grid.columnName(index), field] as const),
    ),
    headers: Object.fromEntries(
      table.box.columns
        .filter(({ field }) => field !== 'unknown')
        .map(({ field, header }) => [field, header]),
    ),
    meta,
    rows: kept.rows,
    skipped: [...skipped, ...kept.skipped].toSorted((a, b) => a.row - b.row),
  };
  return { tables: [read], issues: sink.issues };
}

/** Says which columns of the form are not there any more, and which are not of the form. */
function sayColumns(
  grid: Grid,
  { headerRow, columns }: PlacedForm,
  keys: FormKeys,
  { say }: IssueSink,
): void {
  for (const column of keys.columns) {
    if (!columns.has(column))
      say('sheet/form-column-missing', 'warning', { row: headerRow + 1 }, { header: column.heading });
  }
  const own = new Set(columns.values());
  for (const index of grid.filled(headerRow).filter((each) => !own.has(each))) {
    const params = { column: grid.columnName(index), header: grid.text(headerRow, index) };
    say('sheet/unknown-column', 'hint', { cell: grid.address(headerRow, index) }, params);
  }
}

function whyLeftOut(table: TableSheet, row: number, sink: IssueSink): SkippedRow['reason'] | undefined {
  if (table.grid.isRowHidden(row)) {
    sink.say('sheet/hidden-response', 'warning', { row: row + 1 });
    return 'hidden';
  }
  const of = (field: string) => table.texts.filter((column) => column.field === field);
  return screenResponse(table, row, { consents: of('consent'), screened: of('respondent') }, sink);
}

const saysSomething = ({ code, values, text }: ReadingRow): boolean =>
  code !== undefined ||
  values.some(({ field, state }) => field.includes('#') && state !== 'empty') ||
  Object.keys(text).some((field) => field.includes('#'));
