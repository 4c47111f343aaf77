import type { RecordKind } from '../RecordKind.ts';
import { sexWords } from './sexWords.data.ts';

/** The columns of an export of answers that are no questions, and what their cells hold. */
export const surveyKind: RecordKind = {
  kind: 'survey-responses',
  fields: {
    code: 'text',
    respondent: 'text',
    stamp: 'stamp',
    wave: 'text',
    consent: 'answer',
    age: 'age',
    sex: 'choice',
    organisation: 'text',
    commune: 'text',
    group: 'text',
    comment: 'text',
    email: 'text',
    phone: 'text',
    'last-name': 'text',
    'first-name': 'text',
    'full-name': 'text',
    paradata: 'text',
  },
  needs: [],
  names: ['respondent'],
  choices: { sex: sexWords },
};

/** Fields of which a form may have several columns. */
export const repeatedFields: ReadonlySet<string> = new Set(['paradata', 'comment']);

/** Columns that name or reach a person. */
export const personalFields: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'last-name',
  'first-name',
  'full-name',
]);
