/**
 * Report forms: labels of a sheet with their answers beside or below them.
 * @module
 */
import type { ReadingMeta, ReadingRow, ReadingScale, ReadingTable, SkippedRow } from '../Reading.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { IssueSink } from '../sheet/IssueSink.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { collectAnswers } from './collectAnswers.ts';
import type { FormAnswer } from './FormAnswer.ts';
import { formLines } from './formLines.ts';
import { formPhrases } from './formPhrases.ts';
import { isReportForm } from './isReportForm.ts';
import { readAnswer } from './readAnswer.ts';

/**
 * Reads the report form that a sheet is: who reports, on what and when, the money, the objectives, what came of them, what
 * is to improve, how the partnership went. Each label is a row, its answer its values.
 * @param isFree which rows, from 0, belong to no table of the sheet
 * @param hasTable whether the sheet holds such a table
 * @returns `undefined` where the labels make no report form
 */
export function readForm(
  grid: Grid,
  isFree: (row: number) => boolean,
  hasTable: boolean,
  context: ReadingContext,
  sink: IssueSink,
): ReadingTable | undefined {
  const phrases = formPhrases(context.lexicon);
  const lines = formLines(grid, isFree, phrases);
  const covers = ({ at }: FormAnswer, row: number) => {
    const merge = grid.mergeAt(at.row, at.column);
    return merge !== undefined && at.row < row && row <= merge.bottom && merge.left === merge.right;
  };
  const { answers, skipped, parts, names } = collectAnswers(lines, { phrases, context, covers });
  if (!isReportForm(answers, parts, hasTable)) return undefined;
  for (const { at, known, label } of answers) {
    if (!known) sink.say('sheet/unknown-label', 'hint', { cell: at.cell }, { text: label.name });
  }
  for (const { cell } of names) sink.say('sheet/name-not-kept', 'hint', { cell }, {});
  const scales: { [field: string]: ReadingScale } = {};
  const setting = {
    grid,
    context,
    ...sink,
    sayScale: (field: string, highest: number) => {
      scales[field] = scaleTo(field, highest);
    },
  };
  const rows = answers.flatMap((answer) => readAnswer(answer, setting));
  const read = lines.map(({ row }) => row + 1);
  return {
    kind: 'funder-report',
    sheet: grid.sheet.name,
    headerRows: [],
    firstDataRow: Math.min(...rows.map(({ row }) => row)),
    lastDataRow: Math.max(...read),
    columns: {},
    ...(Object.keys(scales).length > 0 ? { scales } : {}),
    meta: metaOf(rows, skipped),
    rows,
    skipped,
  };
}

/** Who, what and when, as the other tables of the sheet have them. */
function metaOf(rows: readonly ReadingRow[], skipped: readonly SkippedRow[]): ReadingMeta {
  const firstOf = (field: string) =>
    rows.flatMap(({ values }) => values).find((value) => value.field === field && value.state === undefined);
  const title = skipped.find(({ reason }) => reason === 'title')?.text;
  const [start, end] = [firstOf('period.start')?.period, firstOf('period.end')?.period];
  const fromTo = start && end ? { start: start.start, end: end.end } : undefined;
  const period = firstOf('period')?.period ?? fromTo;
  const words = {
    organisation: firstOf('organisation')?.written,
    project: firstOf('project')?.written,
    grantRef: firstOf('grant.reference')?.written,
  };
  return {
    ...(title === undefined ? {} : { title }),
    ...Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined)),
    ...(period ? { period } : {}),
  };
}

/** A scale of numbers from 1, as marks are given on it. */
const scaleTo = (field: string, highest: number): ReadingScale => ({
  id: `${field}.${highest}`,
  levels: Array.from({ length: highest }, (_, at) => ({ value: at + 1, word: String(at + 1) })),
});
