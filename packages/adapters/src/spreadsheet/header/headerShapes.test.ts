import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import type { Sheet } from '../../workbook/Workbook.ts';
import { readTables } from '../readTables.ts';

const sheetOf = (...lines: readonly string[]): Sheet => {
  const [sheet] = readCsvSheet(lines.join('\n'), { file: 'suivi.csv', delimiter: ';' }).value?.sheets ?? [];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('shapes of headers', () => {
  test.each([
    ['Prêts de livres;prêts;1980;1990', ['Prêts de livres', 1980, 1990]],
    ['Familles accueillies;heures;2019;2024', ['Familles accueillies', 2019, 2024]],
  ])('figures that look like years right below a header are data: %s', (row, expected) => {
    const sheet = sheetOf('Indicateur;Unité;Référence;Cible', row, 'Ateliers;ateliers;12;18');
    const [table] = readTables({ source: { format: 'csv' }, sheets: [sheet] }).tables;
    expect(table?.headerRows).toEqual([1]);
    const [first] = table?.rows ?? [];
    expect([first?.name, ...(first?.values ?? []).map(({ value }) => value)]).toEqual(expected);
  });

  test('years below a header are its second line where nothing else stands beside them', () => {
    const sheet = sheetOf(
      'Indicateur;Unité;Réalisé;;Cible',
      ';;2022;2023;2024',
      'Ateliers;ateliers;12;18;20',
    );
    const [table] = readTables({ source: { format: 'csv' }, sheets: [sheet] }).tables;
    expect(table?.headerRows).toEqual([1, 2]);
    expect(table?.rows[0]?.values.map(({ value, period }) => [value, period?.label])).toEqual([
      [12, '2022'],
      [18, '2023'],
      [20, '2024'],
    ]);
  });

  test('quarters under a merged year are one header with it, though the year alone would make a table', () => {
    const sheet = {
      ...sheetOf(
        'N.º;Indicador;Unidad de medida;Línea de base;2024;;',
        ';;;;1.er trim.;2.º trim.;Acumulado',
        'Objetivo específico 1: Fortalecer a las familias;;;;;;',
        '1.1;Familias acompañadas;familias;30;1.250;s/d;1.250',
        'Total;;;;1.250;;',
      ),
      merges: [{ top: 0, left: 4, bottom: 0, right: 6 }],
    };
    const { tables } = readTables({ source: { format: 'xlsx' }, sheets: [sheet] });
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[1, 2]]);
    expect(tables[0]?.rows.map(({ section, code, name }) => [section, code, name])).toEqual([
      ['Objetivo específico 1: Fortalecer a las familias', '1.1', 'Familias acompañadas'],
    ]);
    expect(
      tables[0]?.rows[0]?.values.map(({ field, value, state, period }) => [
        field,
        value ?? state,
        period?.start,
      ]),
    ).toEqual([
      ['baseline', 30, undefined],
      ['actual', 1250, '2024-01-01'],
      ['actual', 'not-available', '2024-04-01'],
      ['actual.cumulative', 1250, '2024-01-01'],
    ]);
    expect(tables[0]?.skipped).toContainEqual({ row: 5, reason: 'total', text: 'Total ; 1.250' });
  });

  test('periods down the side, indicators across: read from the side, the year from the title', () => {
    const sheet = sheetOf(
      'LAEP – fréquentation 2024;;',
      'Mois;Nb de séances;Nb d’enfants',
      'janvier;8;42',
      'février;7;<5',
      'mars;fermé;',
      '1er trimestre;15;',
      'Total;15;42',
    );
    const { tables, issues } = readTables({ source: { format: 'csv' }, sheets: [sheet] });
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.turned).toBe(true);
    expect(table?.rows.map(({ name }) => name)).toEqual(['Nb de séances', 'Nb d’enfants']);
    expect(
      table?.rows[0]?.values.map(({ field, cell, value, state, period }) => [
        field,
        cell,
        value ?? state,
        period?.end,
      ]),
    ).toEqual([
      ['actual', 'B3', 8, '2024-01-31'],
      ['actual', 'B4', 7, '2024-02-29'],
      ['actual', 'B5', 'not-collected', '2024-03-31'],
      ['actual', 'B6', 15, '2024-03-31'],
      ['actual.cumulative', 'B7', 15, undefined],
    ]);
    expect(table?.rows[1]?.values[1]).toMatchObject({ cell: 'C4', below: 5 });
    // the quarter among its months is not added to them
    expect(issues.map(({ code }) => code)).not.toContain('sheet/total-does-not-add-up');
    expect(issues.map(({ code }) => code)).toContain('sheet/year-assumed');
  });

  test.each([
    ['120 (2024)', '300 (2026)', 120, 300],
    ['0 % (01/01/2020)', '80 % (31/12/2026)', 0, 80],
    ['2021 (2024)', '2150 (2026)', 2021, 2150],
    ['≥ 2 fours (2024)', 'environ 300 (fin 2026)', 2, 300],
  ])(
    'a row whose figures bear their year in brackets, « %s », is no header',
    (baseline, target, from, to) => {
      const sheet = sheetOf(
        'Énoncé;Indicateurs;Référence;Cible;Source;Hypothèses',
        `R1 : Lire;Prêts;${baseline};${target};Registre;Calme`,
        `Résultat;Indicateur;${baseline};${target};Source;Calme`,
        `R3 : Compter;Comptes;${baseline};${target};Registre;Calme`,
      );
      const { tables } = readTables({ source: { format: 'csv' }, sheets: [sheet] });
      expect(tables.map(({ kind, headerRows }) => [kind, headerRows])).toEqual([['logframe', [1]]]);
      expect(
        tables[0]?.rows.map(({ row, values }) => [
          row,
          ...values.flatMap(({ value }) => (value === undefined ? [] : [value])),
        ]),
      ).toEqual([2, 3, 4].map((row) => [row, from, to]));
    },
  );

  test('a row whose indicator tells its reference value and year is no header', () => {
    const sheet = sheetOf(
      'Énoncé;Indicateurs;Sources;Hypothèses',
      'R1 : Cuisiner;"Nombre de cuisines ; référence : 2 (2024)";Sources;Calme',
      'R2 : Livrer;"Tournées ; référence : 5 (2024)";Sources;Calme',
    );
    const { tables } = readTables({ source: { format: 'csv' }, sheets: [sheet] });
    expect(tables.map(({ kind, headerRows }) => [kind, headerRows])).toEqual([['logframe', [1]]]);
    expect(tables[0]?.rows.map(({ row, text }) => [row, text['indicator']])).toEqual([
      [2, 'Nombre de cuisines'],
      [3, 'Tournées'],
    ]);
  });
});
