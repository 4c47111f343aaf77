import { parseEntity } from '@jalon/core/format';
import { expect, test } from 'vitest';
import { instrumentOf } from './instrumentOf.ts';
import type { ReadingTable, ReadingValue } from './Reading.ts';

const cell = (field: string, more: Partial<ReadingValue>): ReadingValue => ({ field, cell: 'A2', ...more });
const table: ReadingTable = {
  kind: 'survey-responses',
  sheet: 'Réponses au formulaire 1',
  headerRows: [1],
  firstDataRow: 2,
  lastDataRow: 3,
  columns: {
    A: 'respondent',
    B: 'stamp',
    C: 'Fumez-vous ?',
    D: 'sex',
    E: 'depuis',
    F: 'avis',
    G: 'wave',
    H: '__proto__',
    I: 'q7',
  },
  headers: {
    'Fumez-vous ?': 'Fumez-vous ?\n(oui / non)',
    sex: 'Sexe',
    depuis: 'Depuis quand ?',
    q7: 'Q7. À quel point ?',
  },
  scales: {
    q7: {
      id: 'own',
      levels: [
        { value: 2, word: 'Beaucoup' },
        { value: 1, word: 'Peu' },
        { value: 2, word: 'Énormément' },
      ],
    },
  },
  meta: {},
  skipped: [],
  rows: [
    {
      row: 2,
      values: [
        cell('Fumez-vous ?', { answer: true }),
        cell('sex', { code: 'female', written: 'F' }),
        cell('depuis', { period: { start: '2020-01-01', end: '2020-01-01' } }),
        cell('stamp', { at: '2024-03-05T10:00:00' }),
        cell('wave', { code: 'T0', written: 'Avant' }),
      ],
      text: { avis: 'Bien', wave: 'Avant' },
    },
    { row: 3, values: [], text: { wave: 'Plus tard' } },
    { row: 4, values: [], text: {} },
  ],
};

test('questions take the kind of their answers, their ids are well-formed, rounds without days are no waves', () => {
  const instrument = instrumentOf(table);
  expect(parseEntity('instrument', instrument).issues).toEqual([]);
  expect(instrument.items.map(({ id, text, kind }) => [id, text, kind])).toEqual([
    ['fumez-vous', 'Fumez-vous ? (oui / non)', 'yes-no'],
    ['sex', 'Sexe', 'choice'],
    ['depuis', 'Depuis quand ?', 'date'],
    ['avis', 'avis', 'text'],
    ['proto', '__proto__', 'text'],
    ['q7', 'Q7. À quel point ?', 'scale'],
  ]);
  expect(instrument.scales).toEqual([
    { id: 'answers-sex', options: [{ code: 'female', label: 'F' }] },
    {
      id: 'own',
      options: [
        { code: '1', label: 'Peu' },
        { code: '2', label: 'Beaucoup' },
      ],
    },
  ]);
  expect(instrument.waves).toEqual([
    { id: 'T0', label: 'Avant', period: { start: '2024-03-05', end: '2024-03-05' }, answered: 1 },
  ]);
  expect([instrument.id, instrument.name]).toEqual(['reponses-au-formulaire-1', 'Réponses au formulaire 1']);
});
