import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { readCsvTables, saidIn, valueIn } from '../fixtures/readCsvTables.ts';
import { accountMessages } from './accountMessages.ts';

const amounts = (text: string, table = 0) =>
  readCsvTables(text).tables[table]?.rows.map((row) =>
    [
      row.code ?? '',
      row.name,
      valueIn(row, 'side')?.code,
      ...row.values
        .filter(({ field }) => field.startsWith('budget.'))
        .map(({ value, state }) => value ?? state),
    ].join(' | '),
  );

const sides =
  'Association Les Petits Pas;;;;\nCompte de résultat 2024;;;;\nCHARGES;Montant;;PRODUITS;Montant\n60 – Achats;5 200;;70 – Ventes;3 400\nPrestations;3 000;;74 – Subventions;42 000\nFournitures;2 200;;Commune;42 000\n64 – Personnel;40 350;;;\n65 – Autres charges;(150);;;\nTOTAL DES CHARGES;45 400;;TOTAL DES PRODUITS;45 400\n86 – Emplois en nature;3 000;;87 – Bénévolat;3 000\n';

describe('an account', () => {
  test('with both sides beside each other is two tables, each with its side, its sums left out', () => {
    const { tables, issues } = readCsvTables(sides);
    expect(tables.map(({ kind }) => kind)).toEqual(['financial-account', 'financial-account']);
    expect(amounts(sides)).toEqual([
      ' | Prestations | expense | 3000',
      ' | Fournitures | expense | 2200',
      '64 | Personnel | expense | 40350',
      '65 | Autres charges | expense | -150',
      '86 | Emplois en nature | expense | 3000',
    ]);
    expect(amounts(sides, 1)).toEqual([
      '70 | Ventes | income | 3400',
      ' | Commune | income | 42000',
      '87 | Bénévolat | income | 3000',
    ]);
    expect(tables[0]?.rows.map(({ section }) => section)).toEqual([
      '60 Achats',
      '60 Achats',
      undefined,
      undefined,
      undefined,
    ]);
    expect(valueIn(tables[1]?.rows.at(-1), 'in-kind')?.answer).toBe(true);
    expect(tables[0]?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'total'],
      [9, 'total'],
    ]);
    expect(issues).toEqual([]);
  });

  test('with numbers of its own before each side, without a blank column, planned as its title says', () => {
    const text =
      'BUDGET PRÉVISIONNEL 2025 (en euros);;;;;\nN°;CHARGES;Montant;N°;PRODUITS;Montant\n60;Achats;1 500;70;Participations;2 000\n64;Personnel;13 000;74;Subventions :;\n;;;;CAF;12 000\n;TOTAL;14 500;;TOTAL;15 000\n';
    expect(amounts(text)).toEqual(['60 | Achats | expense | 1500', '64 | Personnel | expense | 13000']);
    const { tables } = readCsvTables(text);
    expect(tables[1]?.rows.map(({ section, name }) => [section, name])).toEqual([
      [undefined, 'Participations'],
      ['74 Subventions :', 'CAF'],
    ]);
    expect(valueIn(tables[0]?.rows[0], 'budget.planned')).toMatchObject({
      cell: 'C3',
      value: 1500,
      unit: 'EUR',
    });
    // charges of 14,500 beside income of 15,000: neither the sum nor the balance is right
    expect(saidIn(readCsvTables(text))).toEqual(['sheet/total-does-not-add-up F6', 'sheet/sides-differ F6']);
  });

  test('with sections, gaps, percentages and what is left over, checked against each other', () => {
    const text =
      'Postes budgétaires;Prévu;Réel;Écart;% écart\nREVENUS;;;;\nSubvention;50 000 $;50 000 $;- $;0 %\nAutofinancement;8 000 $;9 250 $;1 250 $;15,6 %\nTotal des revenus;58 000 $;59 250 $;1 250 $;2,2 %\nDÉPENSES;;;;\nSalaires;42 000 $;43 100 $;1 000 $;2,6 %\nLoyer;9 000 $;9 000 $;0 $;12 %\nTotal des dépenses;51 000 $;52 100 $;1 100 $;2,2 %\nSURPLUS (DÉFICIT);7 000 $;7 000 $;;\n';
    expect(amounts(text)).toEqual([
      ' | Subvention | income | 50000 | 50000 | not-available | 0',
      ' | Autofinancement | income | 8000 | 9250 | 1250 | 15.6',
      ' | Salaires | expense | 42000 | 43100 | 1000 | 2.6',
      ' | Loyer | expense | 9000 | 9000 | 0 | 12',
    ]);
    expect(saidIn(readCsvTables(text))).toEqual([
      'quantity/ambiguous-gap D3',
      'sheet/dollars-of-canada B3',
      'sheet/gap-does-not-match D7',
      'sheet/share-does-not-match E8',
      'sheet/balance-does-not-match C10',
    ]);
    expect(readCsvTables(text).tables[0]?.skipped.map(({ reason }) => reason)).toEqual([
      'section',
      'total',
      'section',
      'total',
      'summary',
    ]);
  });

  test('of two years, N and N-1 after its title, an account number over those below it', () => {
    const text =
      'Exercice 2024;;;\nCompte;Libellé;N;N-1\n60;Achats;1 200;1 100\n606;Fournitures;1 200;1 000\n61;Locations;;\n64;Personnel;20 000;18 500\nTotal charges;;21 200;19 500\n';
    const { tables } = readCsvTables(text);
    expect(amounts(text)).toEqual([
      '606 | Fournitures | expense | 1200 | 1000',
      '61 | Locations | expense | empty | empty',
      '64 | Personnel | expense | 20000 | 18500',
    ]);
    expect(tables[0]?.rows[0]?.values.flatMap(({ period }) => period?.label ?? [])).toEqual(['2024', '2023']);
    expect(saidIn(readCsvTables(text))).toEqual(['sheet/total-does-not-add-up D3']);
  });

  test('in thousands is multiplied, and says so; a cell with its own currency is taken as it is', () => {
    const text =
      'Afrekening 2024 (in k€);;\nOmschrijving;Begroot;Werkelijk\nUITGAVEN;;\nPersoneelskosten;120;118,5\nHuur;24;24 000 €\n';
    expect(amounts(text)).toEqual([
      ' | Personeelskosten | expense | 120000 | 118500',
      ' | Huur | expense | 24000 | 24000',
    ]);
    expect(saidIn(readCsvTables(text))).toEqual(['sheet/amounts-in-thousands B2']);
  });

  test('whose sections are numbered in the column of the codes, with sub-totals and a grand total', () => {
    const text =
      'Budget line;Description;Budget 2024;Actual 2024;% spent\n1. Staff costs;;;;\n1.1;Manager;25000;25100;100.4%\n1.2;Officers;38000;31000;81.6%\nSubtotal staff;;63000;56100;89%\n2. Travel;;;;\n2.1;Trips;6000;6100;101.7%\nGrand total;;69000;62300;90.3%\n';
    const { tables } = readCsvTables(text);
    expect(tables[0]?.rows.map(({ section, code, name }) => [section, code, name])).toEqual([
      ['1. Staff costs', '1.1', 'Manager'],
      ['1. Staff costs', '1.2', 'Officers'],
      ['2. Travel', '2.1', 'Trips'],
    ]);
    expect(saidIn(readCsvTables(text))).toEqual(['sheet/total-does-not-add-up D8']);
  });

  test('is none where nothing speaks of money', () => {
    expect(readCsvTables('Libellé;Prévu;Réalisé\nVisites;40;38\nAteliers;10;9\n').tables[0]?.kind).toBe(
      'indicator-tracking',
    );
  });
});

describe('parts of a line', () => {
  const warnings = (...lines: readonly string[]) =>
    readCsvTables(lines.join('\n')).issues.filter(({ code }) => code === 'sheet/total-does-not-add-up');

  test('« dont … » is in the line above already, and counts where that is only a heading', () => {
    const head = 'Charges;Prévu;Réalisé';
    const staff = [
      '64 – Charges de personnel;380;374',
      'dont salaires bruts;290;286',
      'Total charges;380;374',
    ];
    expect(warnings(head, ...staff)).toEqual([]);
    const grants = ['70 – Ventes;30;27', '74 – Subventions;;', 'dont Commune;120;120', 'dont CAF;250;245'];
    expect(warnings('Produits;Prévu;Réalisé', ...grants, 'Total produits;400;392')).toEqual([]);
    expect(warnings('Produits;Prévu;Réalisé', ...grants, 'Total produits;400;300')).toHaveLength(1);
  });
});

describe('the two sides of an account', () => {
  const plan = (income: string, given = '3 000', result = '') =>
    [
      'Association Les Petits Pas – Compte de résultat 2024;;;;;;;;',
      'N°;CHARGES;Prévu;Réalisé;;N°;PRODUITS;Prévu;Réalisé',
      '60;Achats;5 000;5 200;;70;Ventes;3 000;3 400',
      '64;Personnel;40 000;40 200;;74;Subventions;42 000;42 000',
      `;TOTAL DES CHARGES;45 000;45 400;;;TOTAL DES PRODUITS;45 000;${income}`,
      ...(result === '' ? [] : [result]),
      `86;Emplois des contributions volontaires;2 000;3 000;;87;Bénévolat;2 000;${given}`,
    ].join('\n');
  const differences = (text: string) =>
    readCsvTables(text).issues.filter(({ code }) => /sides|in-kind/.test(code));

  test('beside each other come to the same, cash as well as in kind: nothing to say', () => {
    expect(readCsvTables(plan('45 400')).tables).toHaveLength(2);
    expect(differences(plan('45 400'))).toEqual([]);
  });

  test('count « dont … » once, whatever share of the total it is', () => {
    const lines = [
      'CHARGES;Prévu;Réalisé;PRODUITS;Prévu;Réalisé',
      '60 – Achats;5000;4800;70 – Ventes;3000;2800',
      '64 – Personnel;40000;39000;74 – Subventions;42000;41000',
      'dont salaires bruts;29000;28600;dont Commune;30000;30000',
      'Total charges;45000;43800;Total produits;45000;43800',
    ];
    expect(differences(lines.join('\n'))).toEqual([]);
  });

  test('that differ are said once, with both addresses', () => {
    expect(differences(plan('45 000'))).toMatchObject([
      {
        code: 'sheet/sides-differ',
        severity: 'warning',
        at: { cell: 'I5' },
        params: { expenses: 45400, income: 45000, difference: 400, expenseCells: 'D5', incomeCells: 'I5' },
      },
    ]);
  });

  test('may differ by the result that the account writes down', () => {
    const text = plan('45 000', '3 000', ';;;;;;Déficit;0;400');
    expect(differences(text)).toEqual([]);
  });

  test('value what is given in kind alike', () => {
    expect(differences(plan('45 400', '2 500'))).toMatchObject([
      {
        code: 'sheet/in-kind-differs',
        at: { cell: 'I6' },
        params: { expenses: 3000, income: 2500, expenseCells: 'D6', incomeCells: 'I6' },
      },
    ]);
  });

  test('one of which declares no total are compared by its lines', () => {
    const text =
      'CHARGES;Montant;;PRODUITS;Montant\n60 – Achats;500;;70 – Ventes;300\n64 – Personnel;900;;74 – Subventions;1 000\nTOTAL;1 400;;;\n';
    expect(differences(text)).toMatchObject([
      { at: { cell: 'E2' }, params: { expenseCells: 'B4', incomeCells: 'E2:E3', difference: 100 } },
    ]);
    expect(differences(text.replace('1 000', '1 100'))).toEqual([]);
    expect(differences(text.replace('TOTAL;1 400;;;\n', ''))).toEqual([]);
  });

  test('below each other, as two tables or as one', () => {
    const two =
      'Charges;Budget 2025\n60 – Achats;500\n64 – Personnel;900\nTotal charges;1 400\n;\nProduits;Budget 2025\n70 – Ventes;300\n74 – Subventions;1 000\nTotal produits;1 300\n';
    const params = { expenses: 1400, income: 1300, expenseCells: 'B4', incomeCells: 'B9' };
    expect(readCsvTables(two).tables).toHaveLength(2);
    expect(differences(two)).toMatchObject([{ at: { cell: 'B9' }, params }]);
    expect(differences(two.replace('1 000', '1 100').replace('1 300', '1 400'))).toEqual([]);
    const one = two.replace('\n;\nProduits;Budget 2025', '\nPRODUITS;').replace('Charges;', 'Poste;');
    const headed = one.replace('60 – ', 'CHARGES;\n60 – ');
    expect(readCsvTables(headed).tables).toHaveLength(1);
    expect(differences(headed)).toMatchObject([
      { at: { cell: 'B9' }, params: { ...params, expenseCells: 'B5' } },
    ]);
  });

  test('are known by the numbers of their accounts where « CHARGES » stands over the header', () => {
    const text =
      'Budget du projet 2025;;;;;;;\nCHARGES;;;;PRODUITS;;;\nCompte;Libellé;Budget;Réalisé;Compte;Libellé;Budget;Réalisé\n60;Achats;500;450;70;Ventes;300;280\n64;Personnel;900;800;74;Subventions;1 100;1 000\n;TOTAL;1 400;1 250;;TOTAL;1 400;1 280\n86;Emplois en nature;50;60;87;Bénévolat;50;40\n;TOTAL GÉNÉRAL;1 450;1 310;;TOTAL GÉNÉRAL;1 450;1 320\n';
    expect(differences(text)).toMatchObject([
      { code: 'sheet/sides-differ', params: { expenseCells: 'D6', incomeCells: 'H6', difference: 30 } },
      { code: 'sheet/in-kind-differs', params: { expenseCells: 'D7', incomeCells: 'H7', difference: 20 } },
    ]);
  });

  test('of different years or of the same side are no two sides', () => {
    const years =
      'Charges;Réalisé 2024\n60 – Achats;500\n64 – Personnel;900\nTotal charges;1 400\n;\nProduits;Réalisé 2025\n70 – Ventes;300\n74 – Subventions;1 000\nTotal produits;1 300\n';
    expect(differences(years)).toEqual([]);
    const same =
      'Charges;Montant;;Dépenses;Montant\n60 – Achats;500;;61 – Loyer;300\n64 – Personnel;900;;62 – Honoraires;10\nTotal;1 400;;Total;310\n';
    expect(differences(same)).toEqual([]);
  });

  test('are told in words that name both sums and both places', () => {
    const [issue] = differences(plan('45 000'));
    const said = (lang: 'fr' | 'en') => issue && formatIssue(issue, lang, accountMessages);
    expect(said('fr')).toMatch(/charges \(45.400, en D5\) et celui des produits \(45.000, en I5\)/u);
    expect(said('en')).toMatch(/expenses \(45,400, in D5\) and that of income \(45,000, in I5\)/u);
    expect(said('fr')).not.toMatch(/\{/);
  });
});
