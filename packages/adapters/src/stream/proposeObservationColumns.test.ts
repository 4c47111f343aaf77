import { expect, test } from 'vitest';
import { wordKey } from '../spreadsheet/lexicon/wordKey.ts';
import { longTableWords } from './longTableWords.data.ts';
import { proposeObservationColumns } from './proposeObservationColumns.ts';

/** Columns by what they seem to hold: `value` → `D`. */
const proposed = (...header: readonly string[]) =>
  Object.fromEntries(
    proposeObservationColumns(header).map(({ column, field, dimension }) => [dimension ?? field, column]),
  );

test.each([
  [
    [
      'Association',
      'Code indicateur',
      'Indicateur',
      'Trimestre',
      'Lieu',
      'Sexe',
      'Tranche d’âge',
      'Valeur',
      'Unité',
    ],
    { organisation: 'A', indicator: 'B', period: 'D', place: 'E', sex: 'F', age: 'G', value: 'H', unit: 'I' },
  ],
  [
    [
      'Partner',
      'Indicator',
      'Start date',
      'End date',
      'Country',
      'Gender',
      'Numerator',
      'Denominator',
      'Value',
      'n',
    ],
    {
      ...{ organisation: 'A', indicator: 'B', start: 'C', end: 'D', place: 'E', gender: 'F' },
      ...{ numerator: 'G', denominator: 'H', value: 'I', n: 'J' },
    },
  ],
  [
    ['Organización', 'Indicador', 'Año', 'Municipio', 'Sexo', 'Edad', 'Valor', 'Unidad', 'Comentarios'],
    {
      organisation: 'A',
      indicator: 'B',
      period: 'C',
      place: 'D',
      sex: 'E',
      age: 'F',
      value: 'G',
      unit: 'H',
      comment: 'I',
    },
  ],
  [
    [
      'Organisatie',
      'Indicator',
      'Kwartaal',
      'Gemeente',
      'Geslacht',
      'Leeftijdsgroep',
      'Waarde',
      'Eenheid',
      'Opmerkingen',
    ],
    {
      organisation: 'A',
      indicator: 'B',
      period: 'C',
      place: 'D',
      sex: 'E',
      age: 'F',
      value: 'G',
      unit: 'H',
      comment: 'I',
    },
  ],
])('a long table in one language is understood: %s', (header, columns) => {
  expect(proposed(...header)).toEqual(columns);
});

test('of two columns that could hold the same, the more telling is taken', () => {
  expect(proposed('Code', 'Code indicateur', 'Indicateur')).toEqual({ indicator: 'B' });
  expect(proposed('#', 'Indicateur')).toEqual({ indicator: 'B' });
  expect(proposed('Total', 'Effectif', 'Valeur')).toEqual({ value: 'C', n: 'B' });
  expect(proposed('Total', 'Value')).toEqual({ value: 'B' });
  expect(proposed('Date', 'Période')).toEqual({ period: 'B' });
});

test('« Effectif » is the figure where no other column is', () => {
  expect(proposed('Indicateur', 'Trimestre', 'Effectif')).toEqual({
    indicator: 'A',
    period: 'B',
    value: 'C',
  });
});

test('« Site » is a place, a partner where another column is the place', () => {
  expect(proposed('Site', 'Partenaire')).toEqual({ place: 'A', organisation: 'B' });
  expect(proposed('Lieu', 'Site')).toEqual({ place: 'A', organisation: 'B' });
  expect(proposed('Site', 'Antenne')).toEqual({ place: 'A', organisation: 'B' });
});

test('what stands in parentheses, capitals and accents do not matter; nothing is made of other words', () => {
  expect(proposed('INDICATEUR (libellé)', 'periode', 'Valeur (en %)')).toEqual({
    indicator: 'A',
    period: 'B',
    value: 'C',
  });
  expect(proposed('', 'Météo', '__proto__', 'constructor')).toEqual({});
});

test('each word alone says one field: its own, or that of a list before it', () => {
  const fields = (word: string) =>
    longTableWords.filter(({ words }) => words.some((each) => wordKey(each) === wordKey(word)));
  for (const { words } of longTableWords)
    for (const word of words) {
      const [first] = fields(word);
      expect(proposeObservationColumns([word])).toEqual([
        { column: 'A', field: first?.field, ...(first?.dimension ? { dimension: first.dimension } : {}) },
      ]);
    }
});
