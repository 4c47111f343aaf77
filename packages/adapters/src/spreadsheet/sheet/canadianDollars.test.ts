import type { NumberLocale } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readTables } from '../readTables.ts';

const read = (text: string, locale?: NumberLocale) =>
  readTables(readCsvSheet(text, { file: 'budget.csv' }).value ?? { source: { format: 'csv' }, sheets: [] }, {
    ...(locale === undefined ? {} : { locale }),
  });
const units = (text: string, locale?: NumberLocale) =>
  read(text, locale).tables[0]?.rows.flatMap(({ values }) => values.map(({ unit }) => unit));
const french = 'Indicateur;Valeur de référence;Cible 2024\nCoût par enfant;1 250,50 $;1 100 $\n';

describe('a bare $', () => {
  test('is of Canada in a sheet in French, and that is said once', () => {
    expect(units(french)).toEqual(['CAD', 'CAD']);
    expect(read(french).issues.filter(({ code }) => code === 'sheet/dollars-of-canada')).toMatchObject([
      { severity: 'hint', at: { cell: 'B2' } },
    ]);
  });

  test('is of the United States in any other, or where a sheet says so', () => {
    expect(units('Indicator;Baseline;Target 2024\nCost per child;$1,250.50;$1,100\n')).toEqual([
      'USD',
      'USD',
    ]);
    expect(units(`${french}Note : montants en dollars américains;;\n`)).toEqual(['USD', 'USD']);
  });

  test('is of Canada without a word where the caller says where the sheet comes from', () => {
    expect(units('Indicator;Baseline;Target 2024\nCost per child;$1,250.50;$1,100\n', 'en-CA')).toEqual([
      'CAD',
      'CAD',
    ]);
    expect(read(french, 'fr-CA').issues.map(({ code }) => code)).not.toContain('sheet/dollars-of-canada');
  });
});
