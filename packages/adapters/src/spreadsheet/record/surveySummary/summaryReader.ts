/**
 * Results of a survey, question by question.
 * @module
 */
import type { SheetReader } from '../../kind/TableReader.ts';
import { readSummary } from './readSummary.ts';
import { recogniseSummary } from './recogniseSummary.ts';
import { summaryHeaders } from './summaryHeaders.data.ts';

/** Results of a survey: the answers of each question with number and share, or a question per row with an answer per column. */
export const summaryReader: SheetReader = {
  kind: 'survey-summary',
  fields: Object.keys(summaryHeaders),
  names: ['answer', 'question'],
  recognise: recogniseSummary,
  read: readSummary,
};
