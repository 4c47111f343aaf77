import { columnNames } from '../header/columnNames.ts';
import { measuredFields } from '../header/measuredFields.ts';
import type { Column } from '../header/recogniseColumns.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { PassOn, SayIssue } from '../sheet/IssueSink.ts';

/** Says what is doubtful about the columns of a table: what was assumed, left out, or is there twice. */
export function checkColumns(
  table: TableSheet,
  rows: ReadonlySet<number>,
  say: SayIssue,
  pass: PassOn,
): void {
  const { box, grid } = table;
  const spot = ({ index }: Column) => ({ cell: grid.address(box.header.bottom, index) });
  const seen = new Map<string, Column>();
  const known = new Set(box.columns.map(({ index }) => index));
  for (const column of box.columns) {
    const letter = grid.columnName(column.index);
    const shown = { column: letter, header: column.header || untitled };
    pass(column.issues, spot(column));
    if (column.assumed === 'name') say('sheet/name-column-assumed', 'hint', spot(column), shown);
    if (column.partOfYear !== undefined) say('sheet/period-without-year', 'warning', spot(column), shown);
    if (column.field === 'unknown' && holdsData(table, column.index, rows)) {
      say('sheet/unknown-column', 'hint', spot(column), shown);
    }
    if (!measuredFields.has(column.field)) continue;
    if (column.hidden) {
      say('sheet/hidden-column', 'warning', spot(column), shown);
      continue;
    }
    const { field, period, partOfYear, category } = column;
    const key = [field, period?.start, period?.end, partOfYear, category].join(' ');
    const first = seen.get(key);
    if (first)
      say('sheet/duplicate-column', 'warning', spot(column), {
        ...shown,
        first: grid.columnName(first.index),
      });
    else seen.set(key, column);
  }
  const assumed = box.columns.filter((column) => column.assumed === 'actual' && !column.hidden);
  if (assumed[0]) say('sheet/actual-column-assumed', 'hint', spot(assumed[0]), columnNames(assumed, grid));
  const beyond = new Set<number>();
  for (const row of rows) for (const index of grid.filled(row)) if (!known.has(index)) beyond.add(index);
  for (const index of [...beyond].sort((a, b) => a - b)) {
    const letter = grid.columnName(index);
    say(
      'sheet/unknown-column',
      'hint',
      { cell: grid.address(box.header.bottom, index) },
      { column: letter, header: untitled },
    );
  }
}

const untitled = { fr: 'sans titre', en: 'untitled' };

function holdsData({ grid }: TableSheet, column: number, rows: ReadonlySet<number>): boolean {
  for (const row of rows) if (grid.cell(row, column)) return true;
  return false;
}
