import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { gridOf } from '../sheet/Grid.ts';
import { contextOf } from '../sheet/ReadingContext.ts';
import { readMeta } from './readMeta.ts';

const context = contextOf({ lexicon: indexLexicon(standardLexicon) });
const read = (text: string) => {
  const sheet = readCsvSheet(text, { delimiter: ';' }).value?.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return readMeta(
    gridOf(sheet),
    sheet.rows.map((_, row) => row),
    context,
  );
};

describe('the lines around a table', () => {
  test.each([
    [
      'Association Les Lilas - Tableau de suivi',
      { organisation: 'Association Les Lilas', title: 'Tableau de suivi' },
    ],
    ['Maison des enfants ASBL', { organisation: 'Maison des enfants ASBL' }],
    ['Les Lilas (asbl)', { organisation: 'Les Lilas (asbl)' }],
    ['A.S.B.L. Les Lilas', { organisation: 'A.S.B.L. Les Lilas' }],
    ['Carrefour des Tilleuls, OBNL', { organisation: 'Carrefour des Tilleuls, OBNL' }],
    ['Elm Street Families Inc.', { organisation: 'Elm Street Families Inc.' }],
    ['Riverside Early Years Trust', { organisation: 'Riverside Early Years Trust' }],
    ['Réseau des Tilleuls – Bilan 2025', { organisation: 'Réseau des Tilleuls', title: 'Bilan 2025' }],
    ['Coopérative Le Grain', { organisation: 'Coopérative Le Grain' }],
    ['Association :;Le Fil Solidaire', { organisation: 'Le Fil Solidaire' }],
    ['Organisatie: De Regenboog vzw', { organisation: 'De Regenboog vzw' }],
    [
      'Projet : « Premiers liens » – convention n° 2023-117',
      { project: 'Premiers liens', grantRef: '2023-117' },
    ],
    ['Projet soutenu (intitulé) : Cafés', { project: 'Cafés' }],
    ['Grant ref: AB-12/7', { grantRef: 'AB-12/7' }],
    ['Mis à jour le 15/01/2025 par la coordinatrice', { asOf: '2025-01-15' }],
    ['Données au 28 février 2025', { asOf: '2025-02-28' }],
    ['MÀJ : 03/02/2025', { asOf: '2025-02-03' }],
    ['Reporting period: FY24   Last updated: 10/31/2024', { asOf: '2024-10-31' }],
    ['Indicator tracking table – Strong Starts', { title: 'Indicator tracking table – Strong Starts' }],
    [
      'VISION : En 2027, chacun sait où aller – et peut aider, tous',
      { vision: 'En 2027, chacun sait où aller – et peut aider, tous' },
    ],
    ['Visie (2030): iedereen doet mee', { vision: 'iedereen doet mee' }],
    [
      'Le projet pilote a été mené par une association de parents du quartier.',
      expect.not.objectContaining({ project: expect.anything() as unknown }),
    ],
  ])('« %s »', (line, meta) => {
    expect(read(line).meta).toEqual(meta);
  });

  test.each([
    ['Période : sept. 2023 - août 2024', '2023-09-01', '2024-08-31'],
    ['Période ; du 1er janvier au 30 juin 2024', '2024-01-01', '2024-06-30'],
    ['Exercice;2024', '2024-01-01', '2024-12-31'],
    ['BILAN (agrément du 01/01/2021 au 31/12/2024)', '2021-01-01', '2024-12-31'],
    ['CHEMINS DE CHANGEMENT – projet social 2025-2027', '2025-01-01', '2027-12-31'],
    ['Reporting period: Oct 2023 – Sep 2024 | version 2', '2023-10-01', '2024-09-30'],
    ['Período de ejecución: 01/03/2024 - 28/02/2025', '2024-03-01', '2025-02-28'],
    ['Looptijd: 01-01-2023 t/m 31-12-2025', '2023-01-01', '2025-12-31'],
  ])('« %s » is about %s to %s', (line, start, end) => {
    expect(read(line).meta.period).toMatchObject({ start, end });
  });

  test.each([
    'Période : 2023-2024',
    'Convention n° 2023-117',
    'Année de naissance des enfants',
    'Projet social en cours',
  ])('« %s » says no period that is sure', (line) => {
    expect(read(line).meta.period).toBeUndefined();
  });

  test.each([
    'Consolidation réseau – Petite enfance 2025',
    'Bilan association',
    'Vie de l’association',
    'Suivi des fondations – 2025',
    'Synthèse centre social',
    'BUDGET ASSOCIATION 2025',
    'Association Annual Report',
    'Foundation Report 2024',
    'Network overview',
    'Grants of the foundation',
    'Rapport annuel ASBL',
  ])('« %s » is a title that names nobody', (line) => {
    expect(read(line).meta.organisation).toBeUndefined();
    expect(read(line).meta.title).toBe(line);
  });

  test('a title is an organisation where a label says so', () => {
    expect(read('Organisation : Consolidation réseau').meta).toEqual({
      organisation: 'Consolidation réseau',
    });
  });

  test('the first line that tells is believed, and the rows that told are known', () => {
    const { meta, rows } = read('Projet : Un\n\nProjet : Deux\nMis à jour le 1/2/2024\n');
    expect(meta).toMatchObject({ project: 'Un', asOf: '2024-02-01' });
    expect([...rows]).toEqual([0, 3]);
  });
});
