import type { Cell } from '../../workbook/Workbook.ts';
import { markKey } from '../around/markKey.ts';
import type { Footnotes } from '../around/readFootnotes.ts';
import type { Column } from '../header/recogniseColumns.ts';
import type { MeasuredField, ReadingValue } from '../Reading.ts';
import type { IssueSink, SayIssue } from '../sheet/IssueSink.ts';
import { answerOfCell } from './answerOf.ts';
import { readMeasure } from './readMeasure.ts';
import type { TableSheet } from './TableSheet.ts';

/** Reads the figures of one row. */
export function readValues(
  table: TableSheet,
  row: number,
  columns: readonly Column[],
  unit: string | undefined,
  footnotes: Footnotes,
  { say, pass }: IssueSink,
): readonly ReadingValue[] {
  const { grid, context } = table;
  const isYesNo = answersOnly(table, row, columns);
  const values = columns.map((column) => {
    const { index, field, period } = column;
    const setting = {
      field: field as MeasuredField,
      address: grid.address(row, index),
      isYesNo,
      period,
      unit: field === 'progress' ? '%' : (unit ?? column.unit ?? shareBeside(table, row, columns, index)),
    };
    return readMeasure(grid.cell(row, index), setting, context, say, pass);
  });
  askForPercent(values, row, say);
  const isMarked = values.some(({ note }) => note !== undefined);
  return isMarked ? values.map((value) => withFootnote(value, footnotes)) : values;
}

/** A figure with its sign, or in a format that shows it. */
const isPercent = (cell: Cell | undefined): boolean =>
  (cell?.type === 'text' || cell?.type === 'number') &&
  cell.shown.includes('%') &&
  /^[^\p{L}]*\d[^\p{L}]*%\s*$/u.test(cell.shown);

/** « 35/54 » beside a target of 70 % is a share too. */
function shareBeside(
  { grid }: TableSheet,
  row: number,
  columns: readonly Column[],
  index: number,
): string | undefined {
  const isShare = /^\d+\s*(?:\/|sur|of|out of|de|van|op)\s*\d+$/iu.test(grid.text(row, index));
  return isShare && columns.some((column) => isPercent(grid.cell(row, column.index))) ? '%' : undefined;
}

/** Whether a row asks whether and not how much: all that is not a gap is a yes or a no. */
function answersOnly({ grid, context }: TableSheet, row: number, columns: readonly Column[]): boolean {
  let isAnswered = false;
  for (const { index } of columns) {
    const cell = grid.cell(row, index);
    if (!cell) continue;
    if (answerOfCell(cell, context) !== undefined) isAnswered = true;
    else if (cell.type !== 'text' || !isGapWord(context.quantity(cell.value).value?.state)) return false;
  }
  return isAnswered;
}

const isGapWord = (state: string | undefined): boolean => state !== undefined && state !== 'unreadable';

/** A percentage that is nowhere above 1 and nowhere written with its sign may be a fraction: a question, not a change. */
function askForPercent(values: readonly ReadingValue[], row: number, say: SayIssue): void {
  const shares = values.filter(
    ({ value, unit, field }) => unit === '%' && value !== undefined && field !== 'progress',
  );
  if (shares.length === 0) return;
  const isDoubtful =
    shares.some(({ value }) => value !== 0) &&
    shares.every(({ value = 0, written = '' }) => Math.abs(value) <= 1 && !written.includes('%'));
  const first = shares.find(({ value }) => value !== 0);
  if (isDoubtful && first) {
    say(
      'sheet/percent-or-fraction',
      'warning',
      { cell: first.cell, row: row + 1 },
      { text: first.written ?? '' },
    );
  }
}

/** A mark beside a figure (« 88* ») as the footnote that it points at. */
function withFootnote(value: ReadingValue, footnotes: Footnotes): ReadingValue {
  if (value.note === undefined) return value;
  const text = footnotes.get(markKey(value.note.replace(/^[([]|[)\]]$/g, '')));
  return text === undefined ? value : { ...value, note: text };
}
