import { describe, expect, test } from 'vitest';
import { readText, said } from '../survey/fixtures/readText.ts';

describe('a register of persons', () => {
  test('has one row for a person, however the name is written', () => {
    const reading = readText(
      'Nom;Prénom;Date de naissance;Commune\nCôté-Roy;Élie;01/07/2022;Laval\nELIE;cote roy;2022-07-01;Laval\nCote Roy;Elie;15/07/2022;Laval\nCôté-Roy;Élie;1/7/2022;Québec\nNguyen;Anh;;Laval\nnguyen;anh;;Laval\n',
    );
    const [table] = reading.tables;
    expect(table?.rows.map(({ row, name }) => `${row} ${name}`)).toEqual([
      '2 Élie Côté-Roy',
      '4 Elie Cote Roy',
      '6 Anh Nguyen',
      '7 anh nguyen',
    ]);
    expect(table?.skipped).toEqual([
      { row: 3, reason: 'duplicate', of: 2 },
      { row: 5, reason: 'duplicate', of: 2 },
    ]);
    expect(said(reading)).toEqual(
      expect.arrayContaining([
        'sheet/person-repeated 3',
        'sheet/person-differs 5',
        'sheet/same-name 7',
        'sheet/personal-data 1',
      ]),
    );
  });

  test('reads what a childcare register of Québec holds', () => {
    const reading = readText(
      'Installation;Nom;Prénom;Date de naissance;NAM;Groupe d’âge;Subventionné (O/N);Date d’entrée\nPrincipale;Tremblay;Zoé;2021-03-14;TREZ 2153 1412;3 ans;O;2023-09-05\nAnnexe;Roy;Léo;2022-13-40;;2 ans;n;2024-01-08\nTotal;2;;;;;;\n',
    );
    const [table] = reading.tables;
    expect(
      table?.rows.map(({ values }) =>
        values.map(({ field, period, answer, state }) => `${field} ${period?.start ?? answer ?? state}`),
      ),
    ).toEqual([
      ['birth-date 2021-03-14', 'subsidised true', 'entry-date 2023-09-05'],
      ['birth-date unreadable', 'subsidised false', 'entry-date 2024-01-08'],
    ]);
    expect(table?.rows[0]?.text).toMatchObject({
      installation: 'Principale',
      'health-number': 'TREZ 2153 1412',
      'age-group': '3 ans',
    });
    expect(table?.skipped).toEqual([{ row: 4, reason: 'total', text: 'Total ; 2' }]);
  });

  test('is no list of organisations', () => {
    expect(
      readText('Nom de la structure;Téléphone;Courriel\nLa Ruche;01;a@example.org\n').tables.map(
        ({ kind }) => kind,
      ),
    ).not.toContain('people');
  });
});

describe('a sheet of attendances', () => {
  const text =
    'Nom et prénom;04/09/2024;11/09/2024;18/09/2024;Total présences\nMartin Léa;P;A;P;2\nDurand Tom;x;;1;3\nDiallo Awa;E;0;zz;1\nTotal présents;2;0;2;\nP = présent ; A = absent ; E = excusé\n';

  test('says who was there on which day', () => {
    const [table] = readText(text).tables;
    expect(
      table?.rows.map(({ values }) => values.slice(0, 3).map(({ answer, state }) => answer ?? state)),
    ).toEqual([
      [true, false, true],
      [true, 'empty', true],
      [false, false, 'unreadable'],
    ]);
    expect(table?.rows[0]?.values[1]?.period).toMatchObject({ start: '2024-09-11', grain: 'day' });
    expect(table?.rows[0]?.text).toEqual({ 'full-name': 'Martin Léa' });
  });

  test('leaves totals and its key out, and compares the totals of persons', () => {
    const reading = readText(text);
    expect(reading.tables[0]?.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '5 total',
      '6 legend',
    ]);
    expect(said(reading)).toEqual(
      expect.arrayContaining(['sheet/attendances-differ E3', 'sheet/unreadable-cell D4']),
    );
    expect(said(reading)).not.toContain('sheet/attendances-differ E4');
  });
});
