import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../csv/readCsvSheet.ts';
import type { Cell, Sheet, Workbook } from '../workbook/Workbook.ts';
import { extendLexicon } from './lexicon/extendLexicon.ts';
import { standardLexicon } from './lexicon/standardLexicon.data.ts';
import type { Reading } from './Reading.ts';
import type { ReadTablesOptions } from './ReadTablesOptions.ts';
import { readTables } from './readTables.ts';

const none: Workbook = { source: { format: 'csv' }, sheets: [] };
const read = (text: string, options: ReadTablesOptions = {}): Reading =>
  readTables(readCsvSheet(text).value ?? none, options);

/** Values of a row as `cell field period value`, gaps by their name. */
const shown = ({ tables }: Reading, row: number, table = 0) =>
  tables[table]?.rows
    .find((each) => each.row === row)
    ?.values.map(
      ({ cell, field, period, value, state }) => `${cell} ${field} ${period?.label ?? '-'} ${value ?? state}`,
    );

const said = ({ issues }: Reading) =>
  issues.map(({ code, at }) => `${code} ${at?.in === 'sheet' ? (at.cell ?? at.row ?? '') : ''}`.trim());

const cell = (shownText: string): Cell => ({ type: 'text', value: shownText, shown: shownText });
const sheet = (name: string, rows: Sheet['rows'], more: Partial<Sheet> = {}): Sheet => ({
  name,
  visibility: 'visible',
  rows,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  ...more,
});

describe('headers', () => {
  test('periods over planned and actual, without a merge', () => {
    const reading = read(
      ';;T1 2024;;T2 2024;;\nN°;Indicateur;Prévu;Réalisé;Prévu;Réalisé;Commentaires\n1;Visites;10;8;12;13;bien\n',
    );
    expect(reading.tables[0]?.headerRows).toEqual([1, 2]);
    expect(shown(reading, 3)).toEqual([
      'C3 target T1 2024 10',
      'D3 actual T1 2024 8',
      'E3 target T2 2024 12',
      'F3 actual T2 2024 13',
    ]);
    expect(reading.issues).toEqual([]);
  });

  test('a group ends where words begin', () => {
    const reading = read(';;Réalisé;;;;\nAxe;Indicateur;2022;2023;Écarts;Statut\nLien;Cafés;4;6;+2;vert\n');
    expect(reading.tables[0]?.columns).toEqual({
      A: 'axis',
      B: 'indicator.name',
      C: 'actual',
      D: 'actual',
      E: 'gap',
      F: 'rag',
    });
  });

  test('planned and actual over quarters, each with its total', () => {
    const reading = read(
      'Indicateur;Cible;;;Réalisé;;\n;S1 2024;S2 2024;Total;S1 2024;S2 2024;Total\nVisites;10;10;20;8;9;17\n',
    );
    expect(shown(reading, 3)).toEqual([
      'B3 target S1 2024 10',
      'C3 target S2 2024 10',
      'D3 target - 20',
      'E3 actual S1 2024 8',
      'F3 actual S2 2024 9',
      'G3 actual.cumulative - 17',
    ]);
  });

  test.each([
    ['Réalisé au 31/12/2024', 'actual', '2024-12-31', '2024-12-31'],
    ['Réalisé (T3 2024)', 'actual', '2024-07-01', '2024-09-30'],
    ['2024 Target', 'target', '2024-01-01', '2024-12-31'],
    ["Cible pour l'année 2025", 'target', '2025-01-01', '2025-12-31'],
    ['Valeur cible à fin 2025', 'target', '2025-12-31', '2025-12-31'],
    ['Objectif 2024', 'target', '2024-01-01', '2024-12-31'],
    ['Juin–août 2024', 'actual', '2024-06-01', '2024-08-31'],
    ['Nulmeting (31-12-2022)', 'baseline', '2022-12-31', '2022-12-31'],
    ['LÍNEA DE BASE 2022', 'baseline', '2022-01-01', '2022-12-31'],
    ['Cumul 2024', 'actual.cumulative', '2024-01-01', '2024-12-31'],
  ])('« %s » is %s from %s to %s', (header, field, start, end) => {
    const [value] =
      read(`Indicateur;Cible;${header}\nVisites;5;7\n`).tables[0]?.rows[0]?.values.slice(1) ?? [];
    expect([value?.field, value?.period?.start, value?.period?.end]).toEqual([field, start, end]);
  });

  test('« Objectif » is a heading over words and a target over figures', () => {
    expect(read('Objectif;Indicateur;Réalisé 2024\nLien;Visites;7\n').tables[0]?.columns['A']).toBe(
      'statement',
    );
    expect(read('Indicateur;Objectif;Réalisé 2024\nVisites;9;7\n').tables[0]?.columns['B']).toBe('target');
  });

  test('« Réf. » numbers what stands right of it and is the reference right of the names', () => {
    const columns = read('Réf.;Indicateur;Réf.;T1 2024\n1.1;Visites;5;7\n').tables[0]?.columns;
    expect(columns).toMatchObject({ A: 'code', C: 'baseline' });
  });

  test('quarters take the one year that the sheet names, as a hint', () => {
    const reading = read('Tableau de suivi 2024;;;\nIndicateur;Cible;T1;T2\nVisites;20;4;5\n');
    expect(shown(reading, 3)).toEqual(['B3 target - 20', 'C3 actual T1 2024 4', 'D3 actual T2 2024 5']);
    expect(said(reading)).toContain('sheet/year-assumed C2');
  });

  test('without one year, or with two, quarters have no period, as a warning', () => {
    for (const title of ['Tableau de suivi', 'Suivi 2023 puis 2024']) {
      const reading = read(`${title};;;\nIndicateur;Cible;T1;T2\nVisites;20;4;5\n`);
      expect(shown(reading, 3)).toEqual(['B3 target - 20', 'C3 actual - 4', 'D3 actual - 5']);
      expect(said(reading)).toContain('sheet/period-without-year C2');
    }
  });

  test('the year of a programme is told by the caller or by the sheet', () => {
    const text = 'Indicateur;T1 2024-2025;T2 2024-2025\nVisites;4;5\n';
    const start = (reading: Reading) => reading.tables[0]?.rows[0]?.values[0]?.period?.start;
    expect(start(read(text, { yearStartsInMonth: 6 }))).toBe('2024-06-01');
    expect(start(read(`${text}\nNB : l’exercice court de septembre à août\n`))).toBe('2024-09-01');
  });

  test('names without a header, or under another word, are taken with a hint', () => {
    expect(said(read(';2021;2022\nNombre de visites;12;14\nPart réussie;50 %;60 %\n'))).toContain(
      'sheet/name-column-assumed A1',
    );
    const reading = read('Action;Prévu;Réalisé\nCafé des parents;10;8\n');
    expect(reading.tables[0]?.rows[0]?.name).toBe('Café des parents');
    expect(said(reading)).toContain('sheet/name-column-assumed A1');
  });

  test('dates in a header are what their format shows of them', () => {
    const date = (format: string): Cell => ({ type: 'date', value: '2024-06-01', shown: '…', format });
    const rows = [
      [cell('Indicateur'), date('mmm-yy'), date('dd/mm/yyyy'), date('yyyy')],
      [cell('Visites'), cell('4'), cell('5'), cell('6')],
    ];
    const { tables } = readTables({ source: { format: 'xlsx' }, sheets: [sheet('S', rows)] });
    expect(tables[0]?.rows[0]?.values.map(({ period }) => [period?.start, period?.end])).toEqual([
      ['2024-06-01', '2024-06-30'],
      ['2024-06-01', '2024-06-01'],
      ['2024-01-01', '2024-12-31'],
    ]);
  });

  test('one header over numbers and names is over both', () => {
    const rows = [
      [cell('Indicateurs'), undefined, cell('Réalisé 2024')],
      [cell('1.1'), cell('Visites'), cell('4')],
      [cell('1.2'), cell('Appels'), cell('5')],
    ];
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const { tables } = readTables({ source: { format: 'xlsx' }, sheets: [sheet('S', rows, { merges })] });
    expect(tables[0]?.columns).toEqual({ A: 'code', B: 'indicator.name', C: 'actual' });
  });

  test('columns that nobody knows are named and not read', () => {
    const reading = read('Indicateur;Bailleur;T1 2024\nVisites;commune;4;oubli\n');
    expect(said(reading)).toEqual([
      'sheet/unknown-column B1',
      'sheet/actual-column-assumed C1',
      'sheet/unknown-column D1',
    ]);
    expect(reading.tables[0]?.rows[0]?.text).toEqual({});
  });

  test('two columns of one period are asked about', () => {
    expect(said(read('Indicateur;Réalisé 2024;Réalisé 2024\nVisites;4;5\n'))).toEqual([
      'sheet/duplicate-column C1',
    ]);
  });

  test('words of a user are understood like those of the lexicon', () => {
    const text = 'Témoin;Unité;Relevé 2024\nVisites;visites;4\n';
    expect(read(text).tables).toEqual([]);
    const lexicon = extendLexicon(standardLexicon, {
      headers: { 'indicator.name': { fr: ['Témoin'] }, actual: { fr: ['Relevé'] } },
    });
    expect(shown(read(text, { lexicon }), 2)).toEqual(['C2 actual 2024 4']);
  });
});

describe('tables in a sheet', () => {
  const stacked =
    'Association Les Lilas – suivi\nVolet A\nN°;Indicateur;Réalisé 2024\n1;Enfants;40\n;Total;40\n\n(1) une note\n\nVolet B\nN°;Indicateur;Réalisé 2025\n2;Parents (1);30\nN°;Indicateur;Réalisé 2025\n3;Bébés;4\n\nNB : données provisoires\n';

  test('stacked ones are read one by one, each with its title', () => {
    const { tables } = read(stacked);
    expect(
      tables.map(({ headerRows, firstDataRow, lastDataRow, meta }) => [
        headerRows,
        firstDataRow,
        lastDataRow,
        meta,
      ]),
    ).toEqual([
      [[3], 4, 4, { organisation: 'Association Les Lilas', title: 'suivi' }],
      [[10], 11, 13, { organisation: 'Association Les Lilas', title: 'Volet B' }],
    ]);
    expect(tables[0]?.skipped).toEqual([
      { row: 2, reason: 'title', text: 'Volet A' },
      { row: 5, reason: 'total', text: 'Total ; 40' },
      { row: 7, reason: 'footnote', text: '(1) une note' },
    ]);
  });

  test('a header that returns with the same words goes on with its table', () => {
    const second = read(stacked).tables[1];
    expect(second?.rows.map(({ code }) => code)).toEqual(['2', '3']);
    expect(second?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [12, 'repeated-header'],
      [15, 'note'],
    ]);
  });

  test('a form below a table is no part of it', () => {
    const reading = read(
      'Indicateur;Prévu;Réalisé\nVisites;5;4\n\nPistes d’amélioration;;\nUn local;;\nQualité;;\nFait à Lille;;\n',
    );
    expect(reading.tables[0]?.rows).toHaveLength(1);
    expect(reading.tables[0]?.skipped.map(({ reason }) => reason)).toEqual(['note', 'note', 'note', 'note']);
    expect(reading.issues).toEqual([]);
  });

  test('headings written once go for the rows below', () => {
    const reading = read('Objectif;Indicateur;Prévu\nLien;Cafés;4\n;Fêtes;2\nAide;Colis;9\nidem;Prêts;3\n');
    expect(reading.tables[0]?.rows.map(({ section, text }) => [section, text['statement']])).toEqual([
      ['Lien', 'Lien'],
      ['Lien', 'Lien'],
      ['Aide', 'Aide'],
      ['Aide', 'Aide'],
    ]);
  });

  test('« idem » says what the row above says', () => {
    const reading = read('Indicateur;Unité;T1 2024;Source\nVisites;visites;4;registre\nAppels;idem;5;"""\n');
    expect(reading.tables[0]?.rows[1]?.text).toMatchObject({ unit: 'visites' });
  });

  test('a heading is what its number says it is', () => {
    const reading = read(
      'N°;Indicateur;T1 2024\n1;Renforcer le lien;\n1.1;Cafés;4\n2;Former;\n2.1;Sessions;\n3;Visites;\n',
    );
    expect(reading.tables[0]?.rows.map(({ code, section }) => [code, section])).toEqual([
      ['1.1', '1 Renforcer le lien'],
      ['2.1', '2 Former'],
      ['3', '2 Former'],
    ]);
  });
});

describe('totals', () => {
  const text = (total: string) =>
    `N°;Indicateur;Unité;T1 2024;T2 2024\n1;Enfants;enfants;10;12\n2;Parents;parents;5;6\n${total}\n`;

  test.each([
    'Total;;;15;18',
    ';Total;;15;18',
    ';TOTAL GÉNÉRAL;;15;18',
    ';Sous-total axe 1;;15;18',
    'Total enfants + parents;;;15;18',
    ';Ensemble;;15;18',
  ])('« %s » is a total', (row) => {
    const reading = read(text(row));
    expect(reading.tables[0]?.skipped.map(({ row: at, reason }) => [at, reason])).toEqual([[4, 'total']]);
    expect(said(reading)).toEqual(['sheet/actual-column-assumed D1']);
  });

  test.each(['3;Total des heures;heures;15;18', ';Total des heures;heures;15;18'])(
    '« %s » is an indicator',
    (row) => {
      expect(read(text(row)).tables[0]?.rows).toHaveLength(3);
    },
  );

  test('without a unit column the words after « total » decide', () => {
    const rows = (name: string) =>
      read(`Indicateur;T1 2024\nEnfants;1\nParents;2\n${name};3\n`).tables[0]?.rows.length;
    expect(rows('Total des heures')).toBe(3);
    expect(rows("Total d'heures")).toBe(3);
    expect(rows('Total enfants et parents')).toBe(2);
  });

  test('a mean of the rows is no indicator, and an indicator that is a mean is one', () => {
    const reading = read(
      'N°;Indicateur;T1 2024\n1;Moyenne d’âge;4\n2;Visites;6\n;Moyenne;5\n;Synthèse : à suivre;\n',
    );
    expect(reading.tables[0]?.rows.map(({ code }) => code)).toEqual(['1', '2']);
    expect(reading.tables[0]?.skipped.map(({ reason }) => reason)).toEqual(['summary', 'summary']);
  });

  test('one that is not the sum of its rows is asked about, with its cell', () => {
    const reading = read(text(';Total;;15;19'));
    expect(reading.issues.at(-1)).toMatchObject({
      code: 'sheet/total-does-not-add-up',
      params: { declared: 19, sum: 18 },
      at: { cell: 'E4' },
    });
  });

  test('one over a section adds up the section', () => {
    const sections =
      'Indicateur;Unité;T1 2024;T2 2024\nAxe 1;;;\nA;u;1;2\nB;u;3;4\nSous-total;;4;6\nAxe 2;;;\nC;u;5;6\nD;u;7;8\nSous-total;;12;13\nTotal;;16;20\n';
    expect(said(read(sections))).toEqual([
      'sheet/actual-column-assumed C1',
      'sheet/total-does-not-add-up D9',
    ]);
  });

  test('a total of a row is a sum, the latest value or a mean, and else asked about', () => {
    const rules = (rows: string) => read(`Indicateur;Unité;T1 2024;T2 2024;T3 2024;Cumul 2024\n${rows}\n`);
    const reading = rules(
      'A;u;1;2;4;7\nB;u;1;2;4;4\nC;u;1;2;6;3\nD;u;1;2;4;9\nE;%;10;20;60;33\nF;u;1;;4;9\nG;u;1;n.d.;4;9',
    );
    expect(reading.tables[0]?.rows.map(({ values }) => values.at(-1)?.rule)).toEqual([
      'sum',
      'latest',
      'mean',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(said(reading).filter((issue) => issue.includes('total'))).toEqual([
      'sheet/total-does-not-add-up F5',
      'sheet/total-does-not-add-up F7',
    ]);
  });

  test('a total of a year leaves other years out', () => {
    const reading = read('Indicateur;T4 2023;T1 2024;T2 2024;Cumul 2024\nA;100;1;2;3\n');
    expect(reading.tables[0]?.rows[0]?.values.at(-1)?.rule).toBe('sum');
  });
});

describe('declared progress', () => {
  const progress = (row: string) => read(`Indicateur;Référence;Cible;Réalisé;% atteint\n${row}\n`);

  test.each([
    ['A;42;60;56;93,3 %', 'achievement-of-target'],
    ['A;42;60;56;77,8 %', 'distance-travelled'],
    ['A;21;10;12,5;77 %', 'distance-travelled'],
    ['A;42;60;56;88 %', undefined],
    ['A;;60;56;93 %', 'achievement-of-target'],
  ])('« %s » follows %s', (row, rule) => {
    const reading = progress(row);
    expect(reading.tables[0]?.rows[0]?.values.at(-1)).toMatchObject({ field: 'progress', unit: '%' });
    expect(reading.tables[0]?.rows[0]?.values.at(-1)?.rule).toBe(rule);
    expect(said(reading)).toEqual(rule ? [] : ['sheet/progress-does-not-match E2']);
  });

  test('nothing is said where there is nothing to compare with', () => {
    expect(said(progress('A;;;56;93 %'))).toEqual([]);
  });
});

describe('cells', () => {
  const value = (written: string, unit = 'familles', options: ReadTablesOptions = {}) => {
    const reading = read(`Indicateur;Unité;Cible;T1 2024\nA;${unit};4;${written}\n`, {
      locale: 'fr',
      ...options,
    });
    const {
      field: _,
      cell: _cell,
      period: _period,
      written: _written,
      ...rest
    } = reading.tables[0]?.rows[0]?.values[1] ?? {};
    return { ...rest, said: said(reading).filter((issue) => !issue.includes('assumed')) };
  };

  test.each([
    ['1 250,5', 'familles', { value: 1250.5, unit: 'familles' }],
    ['35', '%', { value: 35, unit: '%' }],
    ['35 %', '', { value: 35, unit: '%' }],
    ['0', '%', { value: 0, unit: '%' }],
    ['12 k€', '€', { value: 12_000, unit: 'EUR' }],
    ['31 fam.', 'familles', { value: 31, unit: 'familles' }],
    ['env. 40', 'familles', { value: 40, unit: 'familles', approx: true }],
    ['64 (prov.)', '%', { value: 64, unit: '%', provisional: true }],
    ['≥ 80', '%', { value: 80, unit: '%', op: '>=' }],
    ['6 à 8', 'familles', { min: 6, max: 8, unit: 'familles' }],
    ['71 % (n = 41)', '%', { value: 71, unit: '%', n: 41 }],
    ['n.c.', 'familles', { state: 'not-communicated' }],
    ['', 'familles', { state: 'empty' }],
  ])('« %s » in a row of « %s »', (written, unit, expected) => {
    expect(value(written, unit)).toEqual({ ...expected, said: [] });
  });

  test('a ratio is a percentage only in a row of percentages', () => {
    expect(value('3/4', '%')).toEqual({ value: 75, unit: '%', ratio: [3, 4], said: [] });
    expect(value('3/4', 'familles')).toEqual({
      unit: 'familles',
      ratio: [3, 4],
      said: ['sheet/ratio-without-percent D2'],
    });
  });

  test('what is not understood has no value, and an issue with its cell', () => {
    expect(value('beaucoup')).toEqual({ state: 'unreadable', said: ['sheet/unreadable-cell D2'] });
  });

  test('an error of the program is an error, also in a text file', () => {
    expect(value('#DIV/0!')).toEqual({ state: 'error', said: ['sheet/error-cell D2'] });
  });

  test('a unit that is not that of the row is kept and asked about', () => {
    expect(value('12 %', 'familles')).toEqual({ value: 12, unit: '%', said: ['sheet/two-units D2'] });
  });

  test('a percentage nowhere above 1 may be a fraction', () => {
    expect(said(read('Indicateur;Unité;Cible 2024;T1 2024\nA;%;0,8;0,75\n'))).toContain(
      'sheet/percent-or-fraction C2',
    );
    expect(said(read('Indicateur;Unité;Cible 2024;T1 2024\nA;%;0,8 %;0,75 %\nB;%;1;35\n'))).toEqual([
      'sheet/actual-column-assumed D1',
    ]);
  });

  test('the legend of the sheet decides what a code means', () => {
    const dash = (legend: string) => {
      const reading = read(`Indicateur;T1 2024;T2 2024\nA;-;5\n\n${legend}\n`);
      return [
        reading.tables[0]?.rows[0]?.values[0]?.state,
        said(reading).includes('quantity/ambiguous-gap B2'),
      ];
    };
    expect(dash('- = non collecté')).toEqual(['not-collected', false]);
    expect(dash('"Légende : « - » : sans objet"')).toEqual(['not-applicable', false]);
    expect(dash('rien')).toEqual(['not-available', true]);
  });

  test('numbers are read as the language of the headers writes them', () => {
    const number = (text: string) => read(text).tables[0]?.rows[0]?.values[0]?.value;
    expect(number('Indicateur;Réalisé 2024;Commentaires\nA;1.250;\n')).toBeUndefined();
    expect(number('Indicator;Actual 2024;Comments\nA;"1,250";\n')).toBe(1250);
    expect(number('Indicatoren;Gerealiseerd 2024;Opmerkingen\nA;1.250;\n')).toBe(1250);
  });

  test('yes and no are answers, not numbers', () => {
    const reading = read('Indicateur;T1 2024;T2 2024\nCharte signée;non;oui\nVisites;4;oui\n');
    expect(reading.tables[0]?.rows[0]?.values.map(({ answer, value: number }) => [answer, number])).toEqual([
      [false, undefined],
      [true, undefined],
    ]);
    expect(said(reading)).toContain('sheet/unreadable-cell C3');
  });

  test('a figure that is struck through is read, and asked about', () => {
    const rows = [
      [cell('Indicateur'), cell('Réalisé 2024')],
      [cell('Visites'), { ...cell('4'), struck: true }],
    ];
    const reading = readTables({ source: { format: 'xlsx' }, sheets: [sheet('S', rows)] });
    expect(reading.tables[0]?.rows[0]?.values[0]?.value).toBe(4);
    expect(said(reading)).toEqual(['sheet/struck-cell B2']);
  });

  test('a number that a program made a date of is asked about', () => {
    const code: Cell = { type: 'date', value: '2024-02-01', shown: '01/02/2024', format: 'dd/mm/yyyy' };
    const rows = [
      [cell('N°'), cell('Indicateur'), cell('Réalisé 2024')],
      [code, cell('Visites'), cell('4')],
    ];
    const reading = readTables({ source: { format: 'xlsx' }, sheets: [sheet('S', rows)] });
    expect(said(reading)).toEqual(['sheet/date-for-code A2']);
  });

  test('a mark beside a figure leads to its footnote', () => {
    const reading = read(
      'Indicateur;T1 2024;T2 2024;Commentaires\nA;88*;12 (1);*sans juillet\n\n(1) hors août\n',
    );
    expect(reading.tables[0]?.rows[0]?.values.map(({ value: number, note }) => [number, note])).toEqual([
      [88, 'sans juillet'],
      [12, 'hors août'],
    ]);
  });
});

describe('rows', () => {
  test('two rows of one number, or of one name without a number, are asked about', () => {
    expect(said(read('N°;Indicateur;Réalisé 2024\n1;A;1\n1;B;2\n'))).toEqual(['sheet/duplicate-code 3']);
    expect(said(read('Indicateur;Réalisé 2024\nA;1\na ;2\n'))).toEqual(['sheet/duplicate-name 3']);
  });

  test('figures without a name are not read, and said not to be', () => {
    const reading = read('N°;Indicateur;Réalisé 2024\n1;A;1\n;;7\n2;B;2\n');
    expect(reading.tables[0]?.rows).toHaveLength(2);
    expect(said(reading)).toEqual(['sheet/row-without-name 3']);
  });

  test('breakdowns hang on their indicator, with or without its total', () => {
    const reading = read(
      'N°;Indicateur;Désagrégation;T1 2024;T2 2024\n1;Formés;Total;10;12\n;;Femmes;6;7\n;;Hommes;4;6\n2;Visites;Nord;1;2\n;;Sud;3;4\n3;Appels;par sexe;5;6\n',
    );
    const rows = reading.tables[0]?.rows ?? [];
    expect(
      rows.map(({ code, values, parts }) => [
        code,
        values.length,
        parts?.map(({ disaggregation }) => disaggregation),
      ]),
    ).toEqual([
      ['1', 2, ['Femmes', 'Hommes']],
      ['2', 0, ['Nord', 'Sud']],
      ['3', 2, undefined],
    ]);
    expect(said(reading)).toContain('sheet/total-does-not-add-up E2');
  });

  test('a direction is read where someone says what is wanted, not what happened', () => {
    const direction = (name: string, comment = '') =>
      read(`Indicateur;T1 2024;Commentaires\n${name};1;${comment}\n`).tables[0]?.rows[0];
    expect(direction('Délai (à diminuer)')).toMatchObject({ name: 'Délai', direction: 'decrease' });
    expect(direction('Cost ↓')).toMatchObject({ name: 'Cost', direction: 'decrease' });
    expect(direction('Délai', 'sens : baisse')).toMatchObject({ direction: 'decrease' });
    expect(direction('Délai', 'en baisse, enfin')?.direction).toBeUndefined();
  });

  test('a number written before the name is its code where no column has one', () => {
    const [row] = read('Indicateur;T1 2024\n1.2 Taux de départ;1\n').tables[0]?.rows ?? [];
    expect(row).toMatchObject({ code: '1.2', name: 'Taux de départ' });
  });

  test('a header called __proto__ is a header', () => {
    const reading = read('Indicateur;__proto__;T1 2024\n__proto__;constructor;4\n');
    expect(reading.tables[0]?.rows[0]).toMatchObject({ name: '__proto__', text: {} });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('what holds no table', () => {
  test('says which columns were looked for and which row came nearest', () => {
    const reading = read('Menus de la semaine\n\nN°;Plat;Type;Goût\n1;Soupe;chaud;salé\n', { file: 'l.csv' });
    expect(reading.tables).toEqual([]);
    expect(reading.ignoredSheets).toEqual([{ name: 'CSV', reason: 'no-table' }]);
    expect(reading.issues).toEqual([
      {
        code: 'sheet/no-table',
        severity: 'error',
        params: expect.objectContaining({
          row: 3,
          found: 'N° | Plat | Type | Goût',
          sheet: 'CSV',
        }) as object,
        at: { in: 'sheet', file: 'l.csv', sheet: 'CSV', row: 3 },
      },
    ]);
  });

  test('a budget is no tracking table', () => {
    expect(read('Poste;Prévu;Réalisé\nSalaires;1000;900\n').tables).toEqual([]);
  });

  test('beside a sheet that has one it is a hint', () => {
    const rows = [
      [cell('Indicateur'), cell('Cible 2024')],
      [cell('Visites'), cell('12')],
    ];
    const { issues, ignoredSheets } = readTables({
      source: { format: 'xlsx' },
      sheets: [sheet('Suivi', rows), sheet('Notes', [[cell('à faire')]]), sheet('Vide', [])],
    });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['sheet/no-table', 'hint']]);
    expect(ignoredSheets.map(({ reason }) => reason)).toEqual(['no-table', 'empty']);
  });

  test('a workbook whose only sheets are hidden says so', () => {
    const rows = [
      [cell('Indicateur'), cell('Cible 2024')],
      [cell('Visites'), cell('12')],
    ];
    const hidden = sheet('Suivi', rows, { visibility: 'hidden' });
    const { issues } = readTables({ source: { format: 'xlsx' }, sheets: [hidden] }, { file: 'x.xlsx' });
    expect(issues).toEqual([
      {
        code: 'sheet/nothing-to-read',
        severity: 'error',
        params: { sheets: 'Suivi' },
        at: { in: 'sheet', file: 'x.xlsx' },
      },
    ]);
  });
});
