import type { Issue } from '@jalon/core';
import { readFootnotes } from './around/readFootnotes.ts';
import { readMeta } from './around/readMeta.ts';
import { titleRows } from './around/titleRows.ts';
import { findForm } from './form/findForm.ts';
import { type FoundTable, findTables } from './header/findTables.ts';
import { withYears } from './header/withYears.ts';
import { mapTables } from './mapping/mapTables.ts';
import type { ReadingMapping } from './mapping/ReadingMapping.ts';
import type { OpenedSheet } from './openSheets.ts';
import type { ReadingMeta, ReadingTable } from './Reading.ts';
import { canadianDollars } from './sheet/canadianDollars.ts';
import { issueCollector } from './sheet/issueCollector.ts';
import { turnedGrid } from './sheet/turnedGrid.ts';
import { withoutRows } from './sheet/withoutRows.ts';

/** Reads the tables of one sheet, each with the lines around it. */
export function readSheet(
  { grid, readers, context, asksForForms }: OpenedSheet,
  mapping?: ReadingMapping,
): { readonly tables: readonly ReadingTable[]; readonly issues: readonly Issue[] } {
  const said = issueCollector(grid.sheet.name, context.file);
  const own = mapping?.tables.filter((table) => table.sheet === grid.sheet.name) ?? [];
  const mapped = own.filter(({ kind }) => kind !== 'funder-report');
  const all =
    own.length > 0 ? mapTables(mapped, grid, readers, said.say) : findTables(grid, readers, context);
  const isForm = asksForForms || mapped.length < own.length;
  const around = isForm ? findForm(grid, all, own.length > 0, context, said) : undefined;
  const found = around?.inside ?? all;
  const titles = found.map(({ header, grid: seen }, index) =>
    titleRows(seen, header, headerAbove(found, index), context),
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
    if (!read) return [];
    if (!around) return [read];
    // what the labels of a form say of the period is more than what its title says
    const { title: _title, ...told } = around.form.meta;
    const skipped = read.skipped.filter(({ row }) => !around.isOfForm(row - 1));
    return [{ ...read, meta: { ...read.meta, ...told }, skipped }];
  });
  const read = canadianDollars(around ? [around.form, ...tables] : tables, grid, context, said.say);
  const turned = read.length === 0 && own.length === 0 ? readTurned({ grid, readers, context }) : undefined;
  return turned ?? { tables: read, issues: said.issues.toSorted((a, b) => rowOf(a) - rowOf(b)) };
}

/** A table on its side is as wide as this at most; what is wider is a list that no reader knows. */
const widestTurned = 300;

/** Reads a sheet from the side, where nothing was found in it upright: its headers stand in the first column. */
function readTurned({
  grid,
  readers,
  context,
}: Omit<OpenedSheet, 'asksForForms'>):
  | { readonly tables: readonly ReadingTable[]; readonly issues: readonly Issue[] }
  | undefined {
  if (grid.height > widestTurned || grid.isTurned) return undefined;
  const { tables, issues } = readSheet({ grid: turnedGrid(grid), readers, context, asksForForms: false });
  if (tables.every(({ rows }) => rows.length === 0)) return undefined;
  const alone = Array.from({ length: grid.height }, (_, row) => row).filter(
    (row) => grid.filled(row).length === 1,
  );
  const { meta } = readMeta(grid, alone, context);
  return {
    tables: tables.map((table) => ({ ...table, turned: true, meta: { ...meta, ...table.meta } })),
    issues,
  };
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
  const leftOut = (found.leftOut ?? []).map((row) => ({
    row: row + 1,
    reason: 'left-out' as const,
    text: lineOf(row),
  }));
  const shown = leftOut.length > 0 ? withoutRows(grid, found.leftOut ?? []) : grid;
  const around = { meta, footnotes, titles: [...titles, ...leftOut], say, pass };
  const read = reader.read(shown, { header, columns, end }, context, around);
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
