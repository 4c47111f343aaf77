import { readHeaderText } from '../../header/readHeaderText.ts';
import type { ReadingRow } from '../../Reading.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { FinishRecords } from '../FinishRecords.ts';
import { splitLines } from '../splitLines.ts';

/** A line between the tables of a guide. */
interface GuideLine {
  readonly row: number;
  readonly text: string;
  readonly cell: string;
}

/**
 * Gives each row of a guide its stage: the column's, else the heading's, else the title's over the table. Lines under
 * « Questions », and lines that ask, are questions of their stage.
 */
export const nameStages: FinishRecords = (read, table) => {
  const rows = new Map(read.rows.map((row) => [row.row, row]));
  const done: ReadingRow[] = [];
  const asked = new Set<number>();
  let stage: string | undefined;
  let asks = false;
  for (const line of linesOf(table, rows)) {
    const row = rows.get(line.row);
    if (row) {
      asks = false;
      const own = row.text['stage'] ?? stage;
      done.push(own === undefined ? row : { ...row, section: own, text: { ...row.text, stage: own } });
      continue;
    }
    const { fields } = readHeaderText(line.text, table.context);
    if (fields.includes('stage.question') || fields.includes('tool'))
      asks = fields.includes('stage.question');
    else if (asks || /\?\s*$/.test(line.text)) {
      done.push(questionOf(line, stage));
      asked.add(line.row);
    } else stage = line.text;
  }
  return { ...read, rows: done, skipped: read.skipped.filter(({ row }) => !asked.has(row)) };
};

/** The rows of the table, and every line with one text, from the top of the sheet. */
function linesOf({ grid, box }: TableSheet, rows: ReadonlyMap<number, ReadingRow>): readonly GuideLine[] {
  const lines: GuideLine[] = [];
  for (let row = 0; row < box.end; row += 1) {
    const [column, ...more] = grid.filled(row);
    if (column === undefined || (more.length > 0 && !rows.has(row + 1)) || grid.isRowHidden(row)) continue;
    lines.push({ row: row + 1, text: grid.text(row, column), cell: grid.address(row, column) });
  }
  return lines;
}

function questionOf({ row, text, cell }: GuideLine, stage: string | undefined): ReadingRow {
  const items = splitLines(text);
  return {
    row,
    ...(stage === undefined ? {} : { section: stage }),
    name: items.length === 1 ? (items[0] ?? text) : text,
    values: [{ field: 'stage.question', cell, items, written: text }],
    text: { 'stage.question': text, ...(stage === undefined ? {} : { stage }) },
    cells: { 'stage.question': cell },
  };
}
