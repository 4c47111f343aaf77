import type { ReadingRow, ReadingValue } from '../Reading.ts';
import { readDate } from '../record/readDate.ts';
import { consentAnswer } from '../record/survey/consentAnswer.ts';
import type { TableSheet } from '../row/TableSheet.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { FormColumn, FormKeys } from './FormKeys.ts';
import type { PlacedForm } from './placeColumns.ts';
import { readFormAnswer } from './readFormAnswer.ts';

/** The answers of one person, with who they are of. */
export function readFormLine(
  table: TableSheet,
  { columns }: PlacedForm,
  keys: FormKeys,
  row: number,
  sink: IssueSink,
): ReadingRow {
  const { grid, context } = table;
  const values: ReadingValue[] = [];
  const text = new Map<string, string>();
  const cells = new Map<string, string>();
  for (const [column, index] of columns) {
    const words = grid.text(row, index);
    const value =
      column.kind === undefined
        ? valueOfPerson(table, row, index, column, keys, sink)
        : readFormAnswer({ grid, row, index, column }, context, sink);
    if (value) values.push(value);
    if (words === '' || (column.kind !== undefined && value)) continue;
    text.set(column.field, words);
    cells.set(column.field, grid.address(row, index));
  }
  const code = text.get('respondent');
  return {
    row: row + 1,
    ...(code === undefined ? {} : { code }),
    values,
    text: Object.fromEntries(text),
    cells: Object.fromEntries(cells),
  };
}

function valueOfPerson(
  { grid, context }: TableSheet,
  row: number,
  index: number,
  { field }: FormColumn,
  { waves }: FormKeys,
  sink: IssueSink,
): ReadingValue | undefined {
  const written = grid.text(row, index);
  const cell = grid.address(row, index);
  if (field === 'wave') {
    const wave = waves.find(({ label }) => label === written);
    return wave && { field, cell, code: wave.id, written };
  }
  if (field === 'consent') {
    const answer = consentAnswer(written, context);
    if (answer !== undefined) return { field, cell, answer, written };
    return written === '' ? { field, cell, state: 'empty' } : { field, cell, state: 'unreadable', written };
  }
  if (field !== 'stamp' || written === '') return undefined;
  return {
    field,
    cell,
    ...dayOf(readDate(grid.cell(row, index), written, cell, 'stamp', context, sink)),
    written,
  };
}

/** A day without an hour is a moment all the same: the day. */
const dayOf = (read: ReturnType<typeof readDate>): ReturnType<typeof readDate> =>
  read.at === undefined && read.period && read.period.start === read.period.end
    ? { ...read, at: read.period.start }
    : read;
