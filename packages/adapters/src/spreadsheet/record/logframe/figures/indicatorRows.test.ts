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

test.each([
  ['120 en 2024', '200 en 2025\n300 en 2026'],
  ['120 (2024)', '200 (2025)\n300 (2026)'],
  ['120 (31/12/2024)', '200 (31/12/2025)\n300 (31/12/2026)'],
])('a column of figures with their days reads the same in every row: « %s »', (baseline, targets) => {
  const rows = readCsvTables(
    `Énoncé;Indicateurs;Référence;Cible;Hypothèses\nR1 : Lire;Prêts;"${baseline}";"${targets}";Calme\nR2 : Écrire;Cahiers;"${baseline}";"${targets}";Calme\n`,
  ).tables[0]?.rows;
  expect(
    rows?.map(({ row, values }) => [
      row,
      ...values.flatMap(({ value, period }) => (value === undefined ? [] : [`${value} ${period?.end}`])),
    ]),
  ).toEqual([2, 3].map((row) => [row, '120 2024-12-31', '200 2025-12-31', '300 2026-12-31']));
});

test('a network that writes year and value in brackets keeps every row of its frame', () => {
  const { tables } = readCsvTables(
    [
      'Niveau;Énoncé;Indicateurs;Sources de vérification;Hypothèses',
      'Extrants;110 Cuisines ouvertes dans six villages;"Nombre de cuisines ; référence : 2 (2024), cible : 6 d’ici décembre 2027";Baux;Calme',
      ';120 Cuisines équipées;"Nombre de fours ; référence : 2 (2024)";Baux;Calme',
      'Activités;111 Former des animatrices;"Animatrices formées, référence : 0 (2024)";Feuilles de présence;Calme',
    ].join('\n'),
  );
  expect(tables.map(({ kind }) => kind)).toEqual(['logframe']);
  expect(
    tables[0]?.rows.map((row) => [row.row, row.text['indicator'], valueIn(row, 'baseline')?.value]),
  ).toEqual([
    [2, 'Nombre de cuisines', 2],
    [3, 'Nombre de fours', 2],
    [4, 'Animatrices formées', 0],
  ]);
});

test('figures that name nothing keep their text as the name, which is said', () => {
  const reading = readCsvTables(
    'Énoncé;Indicateurs;Hypothèses\nR1 : Lire;Référence : 12 ; cible : 18;Calme\n',
  );
  expect(saidIn(reading)).toContain('sheet/indicator-without-name B2');
});
