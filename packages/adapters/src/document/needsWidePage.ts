import type { Lang } from '@jalon/core';
import type { Cell, Table } from '@jalon/report-schema';
import { columnWidths } from './columnWidths.ts';
import { contentLength } from './contentLength.ts';

/** Up to so many columns, an upright page is wide enough. */
const enough = 6;

/** Columns on an upright page, in twentieths of a point: 17 cm, the small type of tables, close cells. */
const setting = { width: 9638, size: 160, padding: 130 } as const;

/** Average width of a character of an office font, in its size. */
const character = 0.5;

/** What is more is too much: lines of one row, lines of all. */
const most = { row: 7, table: 40 } as const;

/** Whether a table of many columns reads badly on an upright page: its words stand in narrow towers. */
export function needsWidePage(table: Table, lang: Lang): boolean {
  if (table.columns.length <= enough) return false;
  const { widths } = columnWidths(table, [setting], lang);
  const lines = table.rows.map((row) =>
    Math.max(1, ...row.map((cell, at) => linesOf(cell, widths[at] ?? 1))),
  );
  const total = lines.reduce((sum, count) => sum + count, 0);
  return total > most.table && lines.some((count) => count > most.row);
}

function linesOf({ content, detail = [] }: Cell, width: number): number {
  const room = Math.max(1, (width - setting.padding) / (setting.size * character));
  return Math.ceil(contentLength(content) / room) + Math.ceil(contentLength(detail) / room);
}
