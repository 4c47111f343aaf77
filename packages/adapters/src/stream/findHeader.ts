import { JalonError } from '@jalon/core';
import type { CsvRow } from '../csv/CsvRow.ts';
import { type ColumnPlan, columnPlanOf, unreadColumns } from './ColumnPlan.ts';
import type { ObservationColumn } from './ObservationColumn.ts';
import type { ObservationRow } from './ObservationRow.ts';
import { proposeObservationColumns } from './proposeObservationColumns.ts';
import { type ReadRow, rowReader } from './rowReader.ts';
import type { StreamObservationsOptions } from './StreamObservationsOptions.ts';

/** Rows among which a header is looked for. */
const reach = 50;

/** How the rows of a table are read, and which of its columns nobody looks at. */
export interface TableReading {
  readonly read: ReadRow;
  readonly unread?: readonly boolean[];
}

/**
 * Makes the reading of a table from its first rows.
 * @param rows the first of the table
 * @param isAll whether there are no others
 * @returns nothing where more rows have to be seen
 */
export function findHeader(
  rows: readonly CsvRow[],
  options: StreamObservationsOptions,
  isAll: true,
): TableReading;
export function findHeader(
  rows: readonly CsvRow[],
  options: StreamObservationsOptions,
): TableReading | undefined;
export function findHeader(
  rows: readonly CsvRow[],
  options: StreamObservationsOptions,
  isAll = false,
): TableReading | undefined {
  const { columns, period } = options;
  const headerRow = options.headerRow ?? (columns ? 1 : undefined);
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && headerRow >= 0))
    throw new JalonError('invalid-argument', 'headerRow is a row number from 1, or 0 for none', {
      headerRow,
    });
  if (headerRow !== undefined) {
    if (rows.length < headerRow && !isAll) return undefined;
    const header = rows[headerRow - 1]?.cells;
    const proposed = columns ?? proposeObservationColumns(header ?? []);
    if (!columns && !isEnough(proposed, period !== undefined)) return noHeader(rows, options, headerRow);
    return tableOf(columnPlanOf(proposed), headerRow, header, options);
  }
  for (const { row, cells } of rows.slice(0, reach)) {
    const proposed = proposeObservationColumns(cells);
    if (isEnough(proposed, period !== undefined)) return tableOf(columnPlanOf(proposed), row, cells, options);
  }
  return isAll || rows.length >= reach ? noHeader(rows, options, 1) : undefined;
}

/** Whether columns tell of what, when and how much. */
function isEnough(columns: readonly ObservationColumn[], isPeriodKnown: boolean): boolean {
  const has = (name: string) => columns.some(({ field }) => field === name);
  return has('indicator') && has('value') && (isPeriodKnown || has('period') || has('start') || has('end'));
}

const none: ObservationRow['issues'] = [];

/** What stands above the table is left out, and its header. */
function tableOf(
  plan: ColumnPlan,
  headerRow: number,
  header: readonly string[] | undefined,
  options: StreamObservationsOptions,
): TableReading {
  const read = rowReader(plan, header, options);
  return {
    read: (cells, row, own) =>
      row > headerRow
        ? read(cells, row, own)
        : { row, skipped: row === headerRow ? 'header' : 'before-header', issues: none },
    unread: unreadColumns(plan, header?.length ?? 0),
  };
}

/** A table whose columns nobody knows: all of it is left out, and the reason is said once. */
function noHeader(
  rows: readonly CsvRow[],
  { file, sheet }: StreamObservationsOptions,
  row: number,
): TableReading {
  const fullest =
    rows
      .slice(0, reach)
      .map(({ cells }) => cells)
      .sort((a, b) => b.length - a.length)[0] ?? [];
  const found = fullest.slice(0, 12).join(' · ');
  const at = {
    in: 'sheet',
    ...(file === undefined ? {} : { file }),
    ...(typeof sheet === 'string' ? { sheet } : {}),
    row,
  } as const;
  const params = { count: Math.min(rows.length, reach), found };
  const issue = { code: 'observations/no-header', severity: 'error', params, at } as const;
  return {
    read: (_, own) => ({ row: own, skipped: 'before-header', issues: own === row ? [issue] : none }),
  };
}
