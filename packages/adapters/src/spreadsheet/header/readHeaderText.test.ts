import { describe, expect, test } from 'vitest';
import { contextFor } from '../kind/contextFor.ts';
import { trackingReader } from '../kind/trackingReader.ts';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { contextOf } from '../sheet/ReadingContext.ts';
import { readHeaderText } from './readHeaderText.ts';

const context = contextFor(trackingReader, contextOf({ lexicon: indexLexicon(standardLexicon) }));
const read = (text: string) => readHeaderText(text, context);

describe('reading one header text', () => {
  test('the words of the lexicon name a field, whatever their dress', () => {
    expect(read('Intitulé de l’indicateur')).toMatchObject({ fields: ['indicator.name'], exact: true });
    expect(read('COMMENTAIRES :')).toMatchObject({ fields: ['comment'], exact: true });
    expect(read('Réf.').fields).toEqual(['code', 'baseline']);
  });

  test('a date, a period or a unit beside the words is read', () => {
    expect(read('Valeur de réf. (31/12/2022)')).toMatchObject({
      fields: ['baseline'],
      exact: true,
      period: { start: '2022-12-31', end: '2022-12-31' },
    });
    expect(read('Cible 2024').period).toMatchObject({ start: '2024-01-01', end: '2024-12-31' });
    expect(read('Montant réalisé')).toMatchObject({ fields: [] });
    expect(read('Réalisé (€)')).toMatchObject({
      fields: expect.arrayContaining(['actual']) as string[],
      unit: 'EUR',
    });
    expect(read('Réalisé (en %)').unit).toBe('%');
    expect(read('FY24 total')).toMatchObject({
      fields: ['actual.cumulative'],
      period: { grain: 'fiscal-year' },
    });
  });

  test('a period alone names no field', () => {
    expect(read('T1 2024')).toMatchObject({ fields: [], exact: true, period: { grain: 'quarter' } });
    expect(read('Juin–août 2024').period).toMatchObject({ start: '2024-06-01', end: '2024-08-31' });
  });

  test('a part of a year without its year is known as one', () => {
    expect(read('T1')).toMatchObject({ partOfYear: 'T1', fields: [] });
    expect(read('1er semestre').partOfYear).toBe('1er semestre');
    expect(read('Septembre').partOfYear).toBe('Septembre');
    expect(read('Indicateur').partOfYear).toBeUndefined();
  });

  test('words that go on are known by their beginning, but not where a number follows', () => {
    expect(read('Réalisé avec les familles')).toMatchObject({ fields: ['actual'], exact: false });
    expect(read('Année 1')).toMatchObject({ fields: [] });
    expect(read('Indicatifs')).toMatchObject({ fields: [] });
  });

  test('a date in brackets behind a figure says when it was so, and heads nothing', () => {
    for (const text of [
      '120 (2024)',
      '2021 (2024)',
      '1985 (31/12/2024)',
      '0 % (01/01/2020)',
      '≥ 80 % (2026)',
      '12 000 € (2024)',
      'env. 120 (fin 2024)',
      '12 places (2024)',
      'Nombre de cuisines ; référence : 2 (2024)',
      'Référence : 12 places (2024)',
      'Taux de présence, cible 80 % (2026)',
      'Cible 18 (2026)',
      'Target 1,200 (Dec 2026)',
    ])
      expect([text, read(text).period, read(text).issues]).toEqual([text, undefined, []]);
  });

  test('a date in brackets behind words, or behind what is counted off, is of the header', () => {
    for (const text of [
      'Familles (2024)',
      'Valeur (2024)',
      'Année 1 (2024)',
      'Cible 2 (2024)',
      'Cohorte 12 (2024)',
      'Enfants de 6 ans (2024)',
      '1re fois (2024)',
    ])
      expect([text, read(text).period?.start]).toEqual([text, '2024-01-01']);
    expect(read('2024 (au 30/06/2024)').period?.start).toBe('2024-01-01');
    expect(read('2023 (12 mois)').period?.start).toBe('2023-01-01');
  });

  test('prose is no header', () => {
    expect(read(`Cible ${'a'.repeat(130)}`)).toMatchObject({ fields: [], exact: false });
    expect(read('')).toMatchObject({ fields: [], exact: false });
  });
});
