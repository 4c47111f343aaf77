/**
 * Registers of persons: who they are, when they came, on which days they were there.
 * @module
 */
import type { SheetReader } from '../../kind/TableReader.ts';
import { foldWords } from '../../lexicon/foldWords.ts';
import type { FinishedKind } from '../FinishRecords.ts';
import { sheetReaderOf } from '../recordReader.ts';
import { sexWords } from '../survey/sexWords.data.ts';
import { checkPeople } from './checkPeople.ts';

/** A person in each row. */
const peopleKind: FinishedKind = {
  kind: 'people',
  fields: {
    code: 'text',
    'last-name': 'text',
    'first-name': 'text',
    'full-name': 'text',
    'birth-date': 'day',
    age: 'age',
    sex: 'choice',
    'health-number': 'text',
    address: 'text',
    postcode: 'text',
    commune: 'text',
    phone: 'text',
    email: 'text',
    school: 'text',
    'entry-date': 'day',
    'exit-date': 'day',
    guardian: 'text',
    'age-group': 'text',
    installation: 'text',
    subsidised: 'answer',
    nationality: 'text',
    attendances: 'figure',
    presence: 'presence',
    comment: 'text',
  },
  needs: [
    ['full-name', 'last-name'],
    ['first-name', 'birth-date', 'health-number', 'entry-date', 'presence', 'guardian', 'age', 'sex'],
  ],
  names: ['full-name', 'last-name'],
  repeats: ['presence', 'phone', 'guardian'],
  periods: 'presence',
  keepsOthers: true,
  loneNames: true,
  choices: { sex: sexWords },
  finish: checkPeople,
};

const reader = sheetReaderOf(peopleKind);

/** Names of things that bear one, which no person is. */
const thing =
  /structure|association|organi[sz]|asbl|projet|project|indicat|entreprise|company|activit|atelier|produit/;

/** A register or an attendance list: persons with their names. */
export const peopleReader: SheetReader = {
  ...reader,
  recognise: (grid, header, end, context) => {
    const found = reader.recognise(grid, header, end, context);
    const names = found?.columns.filter(({ field }) => peopleKind.names.includes(field)) ?? [];
    return names.some((column) => thing.test(foldWords(column.header))) ? undefined : found;
  },
};
