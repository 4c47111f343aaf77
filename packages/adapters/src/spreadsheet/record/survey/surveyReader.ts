/**
 * Exports of questionnaires, the answers of one person in each row.
 * @module
 */
import { readHeaderText } from '../../header/readHeaderText.ts';
import type { SheetReader } from '../../kind/TableReader.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { questionHeader } from './questionHeader.ts';
import { readResponses } from './readResponses.ts';
import { recogniseSurvey } from './recogniseSurvey.ts';
import { surveyKind } from './surveyKind.ts';

/** Answers to a questionnaire: who answered, when, in which round, and a column for each question. */
export const surveyReader: SheetReader = {
  kind: 'survey-responses',
  fields: Object.keys(surveyKind.fields),
  names: ['respondent'],
  mayHead: (grid, row, context) => mayHead(grid, row, context),
  recognise: recogniseSurvey,
  read: readResponses,
};

/** Whether a row could be the header of a form of which only the time stamp is known, or nothing but questions. */
function mayHead(grid: Grid, row: number, context: ReadingContext): boolean {
  // forms have their header at the top
  if (row > 20) return false;
  const columns = grid.filled(row);
  if (columns.length < 2) return false;
  const texts = columns.map((column) => grid.text(row, column));
  const asked = texts.filter((text) => text.length >= 2 && questionHeader(text).isQuestion).length;
  if (asked >= 3) return true;
  const [first] = columns;
  const { fields, exact } = readHeaderText(grid.text(row, first ?? 0), context);
  return exact && ['stamp', 'respondent'].some((field) => fields.includes(field)) && columns.length >= 3;
}
