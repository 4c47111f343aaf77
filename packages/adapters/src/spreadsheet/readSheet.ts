import type { Issue } from '@jalon/core';
import { readFootnotes } from './around/readFootnotes.ts';
import { readMeta } from './around/readMeta.ts';
import { titleRows } from './around/titleRows.ts';
import { findTables, type TableBox } from './header/findTables.ts';
import { withYears } from './header/withYears.ts';
import type { ReadingMeta, ReadingTable } from './Reading.ts';
import { readTrackingTable } from './readTrackingTable.ts';
import { tableSheet } from './row/TableSheet.ts';
import type { Grid } from './sheet/Grid.ts';
import { issueCollector } from './sheet/issueCollector.ts';
import type { ReadingContext } from './sheet/ReadingContext.ts';

/** Reads the tables of one sheet, each with the lines around it. */
export function readSheet(
  grid: Grid,
  context: ReadingContext,
): { readonly tables: readonly ReadingTable[]; readonly issues: readonly Issue[] } {
  const said = issueCollector(grid.sheet.name, context.file);
  const boxes = findTables(grid, context);
  const titles = boxes.map(({ header }, index) => titleRows(grid, header, boxes[index - 1]?.header, context));
  let shared: ReadingMeta = {};
  const tables = boxes.flatMap((box, index) => {
    const end = titles[index + 1]?.[0] ?? box.end;
    const { table, meta } = readBox(
      grid,
      { ...box, end: Math.min(end, box.end) },
      titles[index] ?? [],
      shared,
      context,
      said,
    );
    // what the head of a sheet says of the association and the project goes for all its tables
    const { title: _own, baselineDate: _day, ...more } = meta;
    shared = { ...more, ...shared };
    return table;
  });
  return { tables, issues: said.issues.toSorted((a, b) => rowOf(a) - rowOf(b)) };
}

function readBox(
  grid: Grid,
  box: TableBox,
  above: readonly number[],
  shared: ReadingMeta,
  context: ReadingContext,
  { say, pass }: ReturnType<typeof issueCollector>,
): { readonly table: readonly ReadingTable[]; readonly meta: ReadingMeta } {
  const columns = withYears(box, grid, above, context, say);
  const table = tableSheet(grid, { ...box, columns }, context);
  const told = readMeta(grid, above, context);
  const asOf = told.meta.asOf ?? shared.asOf ?? readMeta(grid, loneRows(grid, box), context).meta.asOf;
  // the baseline stands at the last day of the period that its header names
  const baselineDate = columns.find(({ field }) => field === 'baseline')?.period?.end;
  const meta: ReadingMeta = {
    ...shared,
    ...told.meta,
    ...(asOf === undefined ? {} : { asOf }),
    ...(baselineDate === undefined ? {} : { baselineDate }),
  };
  const lineOf = (row: number) =>
    grid
      .filled(row)
      .map((column) => grid.text(row, column))
      .join(' ; ');
  const titles = above
    .filter((row) => !told.rows.has(row))
    .map((row) => ({ row: row + 1, reason: 'title' as const, text: lineOf(row) }));
  const footnotes = new Map(above.flatMap((row) => readFootnotes(lineOf(row))));
  return { table: table ? [readTrackingTable(table, { meta, footnotes, titles, say, pass })] : [], meta };
}

/** Rows below a header that hold one text only. */
function loneRows(grid: Grid, { header, end }: TableBox): readonly number[] {
  const rows = Array.from({ length: end - header.bottom - 1 }, (_, at) => header.bottom + 1 + at);
  return rows.filter((row) => grid.filled(row).length === 1);
}

/** The row that an issue stands in, for the order in which people look for them. */
const rowOf = ({ at }: Issue): number =>
  at?.in === 'sheet' ? (at.row ?? Number(/\d+$/.exec(at.cell ?? '')?.[0] ?? 0)) : 0;
