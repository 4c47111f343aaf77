import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { indexLexicon } from '../lexicon/indexLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import { gridOf } from './Grid.ts';
import { inferLocale } from './inferLocale.ts';

const infer = (header: string) => {
  const sheet = readCsvSheet(header, { delimiter: ';' }).value?.sheets[0];
  return sheet && inferLocale(gridOf(sheet), indexLexicon(standardLexicon));
};

describe('the language of the headers', () => {
  test.each([
    ['N°;Indicateur;Unité;Cible 2024', 'fr'],
    ['ID;Indicator;Unit;Target (2024)', 'en'],
    ['N.º;Indicador;Unidad;Meta 2024', 'es'],
    ['Nr.;Indicatoren;Eenheid;Streefwaarde', 'nl'],
    ['Code;Total', undefined],
    ['rien;de;connu', undefined],
  ])('« %s » is in %s', (header, locale) => {
    expect(infer(header)).toBe(locale);
  });
});
