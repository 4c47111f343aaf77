import type { Column } from '../../header/recogniseColumns.ts';
import type { TableBox } from '../../kind/TableReader.ts';
import type { TableSurroundings } from '../../kind/TableSurroundings.ts';
import type { ReadingRow, ReadingScale, ReadingTable, SkippedRow } from '../../Reading.ts';
import { classifyRows, type RowKind } from '../../row/classifyRows.ts';
import { rowLine } from '../../row/rowLine.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { checkResponses } from './checkResponses.ts';
import { dropRepeated } from './dropRepeated.ts';
import { gapOfAnswer } from './gapOfAnswer.ts';
import { type ResponseSetting, readResponse } from './readResponse.ts';
import { sexLetters } from './readSex.ts';
import { scalesOf } from './scalesOf.ts';
import { screenResponse } from './screenResponse.ts';
import { surveyKind } from './surveyKind.ts';
import { surveyQuestions } from './surveyQuestions.ts';

/**
 * Reads an export of answers, one person's in each row. Who is not to be read is left out before anything is: the
 * answers of someone who refused stay nowhere in what comes back, neither in values nor in issues.
 */
export function readResponses(
  grid: Grid,
  box: TableBox,
  context: ReadingContext,
  around: TableSurroundings,
): ReadingTable {
  const visible = box.columns.filter(
    ({ hidden, field }) => !hidden && field !== 'unknown' && field !== 'paradata',
  );
  const isKnown = (field: string) => Object.hasOwn(surveyKind.fields, field);
  const asked = visible.filter(({ field }) => !isKnown(field));
  const known = visible.filter(({ field }) => isKnown(field));
  const name = known.find(({ field }) => field === 'respondent') ?? known[0] ?? asked[0];
  if (!name) throw new RangeError('a table without columns');
  const table: TableSheet = {
    grid,
    box,
    context,
    name,
    measured: asked,
    texts: known,
    keys: visible,
    loneNames: true,
  };
  const skipped: SkippedRow[] = [...around.titles];
  const kept: number[] = [];
  const consents = box.columns.filter(({ field }) => field === 'consent');
  const screened = known.filter(({ field }) =>
    ['respondent', 'code', 'comment', 'last-name', 'full-name'].includes(field),
  );
  const kinds = classifyRows(table);
  for (const [row, what] of kinds) {
    if (what === 'blank') continue;
    const reason = isLine(table, row, what) ? 'note' : what;
    const left = reason === 'data' ? screenResponse(table, row, { consents, screened }, around) : undefined;
    if (reason === 'data' && left === undefined) kept.push(row);
    else
      skipped.push({
        row: row + 1,
        reason: left ?? (reason as SkippedRow['reason']),
        ...tellingLine(table, row, reason),
      });
    if (reason === 'hidden') around.say('sheet/hidden-response', 'warning', { row: row + 1 });
  }
  const questions = surveyQuestions(grid, asked, kept, context);
  const setting = settingOf(table, known, kept, around);
  const rows: ReadingRow[] = kept.map((row) => readResponse(table, known, questions, row, setting, around));
  const read = dropRepeated(rows, questions, known, around);
  checkResponses(table, read.rows, questions, around);
  const hidden = box.columns.filter((column) => column.hidden);
  for (const { index, header } of hidden) {
    const column = grid.columnName(index);
    around.say(
      'sheet/hidden-column',
      'warning',
      { cell: grid.address(box.header.bottom, index) },
      { column, header },
    );
  }
  const scales: readonly (readonly [string, ReadingScale])[] = scalesOf(questions, read.rows);
  const first = [...kinds].find(([, what]) => what !== 'blank')?.[0] ?? box.header.bottom + 1;
  const fieldOf = (index: number, field: string) =>
    questions.find(({ columns }) => columns.some((column) => column.index === index))?.field ?? field;
  return {
    kind: 'survey-responses',
    sheet: grid.sheet.name,
    headerRows: Array.from(
      { length: box.header.bottom - box.header.top + 1 },
      (_, at) => box.header.top + at + 1,
    ),
    firstDataRow: first + 1,
    lastDataRow: Math.max(first, ...[...kinds].flatMap(([row, what]) => (what === 'data' ? [row] : []))) + 1,
    columns: Object.fromEntries(
      box.columns.map(({ index, field }) => [grid.columnName(index), fieldOf(index, field)]),
    ),
    headers: Object.fromEntries([
      ...known.map(({ field, header }) => [field, header] as const),
      ...questions.map(({ field, header }) => [field, header] as const),
    ]),
    ...(scales.length > 0 ? { scales: Object.fromEntries(scales) } : {}),
    ...(hidden.length > 0 ? { hiddenColumns: hidden.map(({ index }) => grid.columnName(index)) } : {}),
    meta: around.meta,
    rows: read.rows,
    skipped: [...skipped, ...read.skipped].toSorted((a, b) => a.row - b.row),
  };
}

/** What the columns of ages and of the sex say as a whole. */
function settingOf(
  { grid, context, box }: TableSheet,
  known: readonly Column[],
  rows: readonly number[],
  { say }: TableSurroundings,
): ResponseSetting {
  const textsIn = (column: Column | undefined) =>
    column ? rows.map((row) => grid.text(row, column.index)).filter((text) => text !== '') : [];
  const age = known.find(({ field }) => field === 'age');
  const bare = textsIn(age).filter((text) => gapOfAnswer(text, context) === undefined);
  const bareAges = bare.length > 1 && bare.every((text) => /^\d+(?:[.,]\d+)?$/.test(text));
  if (age && bareAges && !/\(|mois|month|meses|maand|ann|ans|year|años|jaar/i.test(age.header))
    say(
      'sheet/ages-in-years',
      'warning',
      { cell: grid.address(box.header.bottom, age.index) },
      { header: age.header },
    );
  const letters = sexLetters(textsIn(known.find(({ field }) => field === 'sex')), context.locale === 'es');
  return { bareAges, letters };
}

/** A line of prose under a wide table, in its first column alone. */
const isLine = ({ grid, box }: TableSheet, row: number, what: RowKind): boolean =>
  (what === 'data' || what === 'section' || what === 'no-name') &&
  box.columns.length > 3 &&
  grid.filled(row).length === 1;

/** What a line around the answers says; the answers of a person are not repeated. */
const tellingLine = (table: TableSheet, row: number, reason: RowKind): { readonly text?: string } =>
  ['note', 'legend', 'footnote', 'title', 'section', 'total', 'summary'].includes(reason)
    ? { text: rowLine(table, row) }
    : {};
