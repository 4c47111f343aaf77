import { expect, test } from 'vitest';
import { readCsvTables, saidIn, valueIn } from '../../fixtures/readCsvTables.ts';

test('two indicators in a cell and two lines in the column of targets go together, line by line', () => {
  const reading = readCsvTables(
    'Énoncé;Indicateurs;Référence;Cible;Hypothèses\nR1 : Lire;"Prêts par an\nTaux de présence";"120 en 2024";"300 en 2026\n80 % en 2026";Calme\n',
  );
  const rows = reading.tables[0]?.rows ?? [];
  expect(rows.map((row) => [row.row, row.text['indicator'], valueIn(row, 'target')?.value])).toEqual([
    [2, 'Prêts par an', 300],
    [2, 'Taux de présence', 80],
  ]);
  // one reference value for two indicators: nobody can tell whose it is
  expect(saidIn(reading)).toEqual(['sheet/figure-unclear C2']);
  expect(rows.some((row) => valueIn(row, 'baseline')?.value !== undefined)).toBe(false);
});

test('a column holds several targets of one indicator, each due on its own day', () => {
  const [row] =
    readCsvTables(
      'Énoncé;Indicateurs;Référence;Cible;Hypothèses\nR1 : Lire;Prêts par an;"120 en 2024";"200 en 2025\n300 en 2026";Calme\n',
    ).tables[0]?.rows ?? [];
  expect(row?.values.filter(({ value }) => value !== undefined)).toMatchObject([
    { field: 'baseline', cell: 'C2', value: 120, period: { end: '2024-12-31' } },
    { field: 'target', cell: 'D2', value: 200, period: { end: '2025-12-31' } },
    { field: 'target', cell: 'D2', value: 300, period: { end: '2026-12-31' } },
  ]);
});

test('figures that name nothing keep their text as the name, which is said', () => {
  const reading = readCsvTables(
    'Énoncé;Indicateurs;Hypothèses\nR1 : Lire;Référence : 12 ; cible : 18;Calme\n',
  );
  expect(saidIn(reading)).toContain('sheet/indicator-without-name B2');
});
