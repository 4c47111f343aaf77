import type { Column } from '../../header/recogniseColumns.ts';
import type { ReadingRow, ReadingValue } from '../../Reading.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import { readCell } from '../readCell.ts';
import { consentAnswer } from './consentAnswer.ts';
import { readAge } from './readAge.ts';
import { readAnswer } from './readAnswer.ts';
import { readSex, type SexLetters } from './readSex.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import { surveyKind } from './surveyKind.ts';
import { waveOf } from './waveOf.ts';

/** What whole columns say about their cells. */
export interface ResponseSetting {
  /** All ages are figures without a unit. */
  readonly bareAges: boolean;
  /** The letters by which the sheet tells men from women. */
  readonly letters: SexLetters;
}

/** Reads the answers of one person. */
export function readResponse(
  table: TableSheet,
  known: readonly Column[],
  questions: readonly SurveyQuestion[],
  row: number,
  setting: ResponseSetting,
  sink: IssueSink,
): ReadingRow {
  const { grid } = table;
  const text = new Map<string, string>();
  const cells = new Map<string, string>();
  const placed: (readonly [number, ReadingValue])[] = [];
  const write = (field: string, words: string, cell: string) => {
    const before = text.get(field);
    text.set(field, before === undefined ? words : `${before}\n${words}`);
    if (before === undefined) cells.set(field, cell);
  };
  for (const column of known) {
    const words = grid.text(row, column.index);
    const cell = grid.address(row, column.index);
    const { field } = column;
    if (words !== '') write(field, field === 'wave' ? waveOf(words).text : words, cell);
    const value = knownValue(table, row, column, words, cell, setting, sink);
    if (value) placed.push([column.index, value]);
  }
  for (const question of questions) {
    const [column] = question.columns;
    if (!column) continue;
    const value = readAnswer(question, table, row, sink);
    if (value) placed.push([column.index, value]);
    const words = grid.text(row, column.index);
    if (!value && words !== '') write(question.field, words, grid.address(row, column.index));
  }
  const respondent = text.get('respondent');
  return {
    row: row + 1,
    ...(respondent === undefined ? {} : { code: respondent }),
    values: placed.toSorted(([a], [b]) => a - b).map(([, value]) => value),
    text: Object.fromEntries(text),
    cells: Object.fromEntries(cells),
  };
}

function knownValue(
  table: TableSheet,
  row: number,
  column: Column,
  words: string,
  cell: string,
  setting: ResponseSetting,
  sink: IssueSink,
): ReadingValue | undefined {
  if (column.field === 'wave') {
    const { code } = waveOf(words);
    return code === undefined ? undefined : { field: 'wave', cell, code, written: words };
  }
  if (column.field === 'consent') {
    const answer = consentAnswer(words, table.context);
    if (answer !== undefined) return { field: 'consent', cell, answer, written: words };
    return {
      field: 'consent',
      cell,
      state: words === '' ? 'empty' : 'unreadable',
      ...(words === '' ? {} : { written: words }),
    };
  }
  if (column.field === 'age' && words !== '')
    return readAge(words, cell, column.header, setting.bareAges, table.context, sink);
  if (column.field === 'sex' && words !== '') return readSex(words, cell, setting.letters);
  return readCell(surveyKind, table, row, column, words === '' ? undefined : { text: words, cell }, sink);
}
