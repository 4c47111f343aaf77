import type { Issue } from '@jalon/core';
import { readFootnotes } from './around/readFootnotes.ts';
import { readMeta } from './around/readMeta.ts';
import { titleRows } from './around/titleRows.ts';
import { type FoundTable, findTables } from './header/findTables.ts';
import { withYears } from './header/withYears.ts';
import type { KnownReader } from './kind/KnownReader.ts';
import type { ReadingMeta, ReadingTable } from './Reading.ts';
import type { Grid } from './sheet/Grid.ts';
import { issueCollector } from './sheet/issueCollector.ts';
import type { ReadingContext } from './sheet/ReadingContext.ts';

/** Reads the tables of one sheet, each with the lines around it. */
export function readSheet(
  grid: Grid,
  readers: readonly KnownReader[],
  context: ReadingContext,
): { readonly tables: readonly ReadingTable[]; readonly issues: readonly Issue[] } {
  const said = issueCollector(grid.sheet.name, context.file);
  const found = findTables(grid, readers, context);
  const titles = found.map(({ header, grid: own }, index) =>
    titleRows(own, header, headerAbove(found, index), context),
  );
  let shared: ReadingMeta = {};
  const tables = found.flatMap((table, index) => {
    const next = found.findIndex(({ header }, at) => at > index && header.top > table.header.bottom);
    const end = titles[next]?.[0] ?? table.end;
    const { read, meta } = readFound(
      { ...table, end: Math.min(end, table.end) },
      titles[index] ?? [],
      shared,
      said,
    );
    // what the head of a sheet says of the association and the project goes for all its tables
    const { title: _own, baselineDate: _day, ...more } = meta;
    shared = { ...more, ...shared };
    return read ? [read] : [];
  });
  return { tables, issues: said.issues.toSorted((a, b) => rowOf(a) - rowOf(b)) };
}

/** The header of the table above one, if there is one; a table beside it is none. */
const headerAbove = (found: readonly FoundTable[], index: number) =>
  found.slice(0, index).findLast(({ header }) => header.bottom < (found[index]?.header.top ?? 0))?.header;

function readFound(
  found: FoundTable,
  above: readonly number[],
  shared: ReadingMeta,
  { say, pass }: ReturnType<typeof issueCollector>,
): { readonly read: ReadingTable | undefined; readonly meta: ReadingMeta } {
  const { grid, context, reader } = found;
  const columns = withYears(found, grid, above, context, say);
  const told = readMeta(grid, above, context);
  const asOf = told.meta.asOf ?? shared.asOf ?? readMeta(grid, loneRows(found), context).meta.asOf;
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
  const { header, end } = found;
  const read = reader.read(grid, { header, columns, end }, context, { meta, footnotes, titles, say, pass });
  return { read, meta };
}

/** Rows below a header that hold one text only. */
function loneRows({ grid, header, end }: FoundTable): readonly number[] {
  const rows = Array.from({ length: end - header.bottom - 1 }, (_, at) => header.bottom + 1 + at);
  return rows.filter((row) => grid.filled(row).length === 1);
}

/** The row that an issue stands in, for the order in which people look for them. */
const rowOf = ({ at }: Issue): number =>
  at?.in === 'sheet' ? (at.row ?? Number(/\d+$/.exec(at.cell ?? '')?.[0] ?? 0)) : 0;
