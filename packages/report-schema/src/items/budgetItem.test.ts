import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BudgetAnswer, BudgetEntry } from '../schema/Answers.ts';
import type { BudgetItem } from '../schema/ReportItem.ts';
import { budgetItem } from './budgetItem.ts';
import { cellText, plain, printContext, rowsOf, spaced, tablesIn } from './fixtures/printContext.ts';
import { itemMessages } from './itemMessages.ts';

const item = {
  id: 'account',
  kind: 'budget',
  title: { fr: 'Compte rendu financier', en: 'Financial account' },
} as const satisfies BudgetItem;
const euros = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'EUR' });
const line = (
  id: string,
  side: BudgetEntry['side'],
  planned?: number,
  actual?: number,
  more: object = {},
) => ({
  id,
  side,
  label: { fr: `Poste ${id}`, en: `Line ${id}` },
  ...(planned !== undefined && { planned: euros(planned) }),
  ...(actual !== undefined && { actual: euros(actual) }),
  ...more,
});
const balanced: readonly BudgetEntry[] = [
  line('60', 'expense', 2000, 1500, { category: { fr: 'Achats', en: 'Purchases' }, note: 'Dons reçus' }),
  line('64', 'expense', 10_000, 10_500, { category: { fr: 'Personnel', en: 'Staff' } }),
  line('74', 'income', 12_000, 12_000),
  line('86', 'expense', 3000, 3000, { inKind: true }),
  line('87', 'income', 3000, 3000, { inKind: true }),
];
const check = (answer: BudgetAnswer, of: BudgetItem = item, asOf = '2025-03-15') =>
  budgetItem.check?.(answer, of, { asOf, rows: [], rowGroups: [] }) ?? [];
const print = (answer: BudgetAnswer, lang: 'fr' | 'en' = 'fr') =>
  budgetItem.toBlocks(answer, item, printContext(lang));
const said = (issues: ReturnType<typeof check>, lang: 'fr' | 'en') =>
  issues.map((issue) => spaced(formatIssue(issue, lang, itemMessages)));

describe('PR-17: the financial account', () => {
  test('PR-17: of the year that ends on 31 December 2024 is due by 30 June 2025', () => {
    const answer = { lines: balanced, yearEnd: '2024-12-31' };
    expect(check(answer, item, '2025-06-30')).toEqual([]);
    expect(check(answer, item, '2025-07-01')).toMatchObject([
      { code: 'report/account-overdue', severity: 'warning', params: { due: '2025-06-30' } },
    ]);
    expect(check({ ...answer, handedInOn: '2025-06-30' }, item, '2026-01-01')).toEqual([]);
    const late = check({ ...answer, handedInOn: '2025-07-01' });
    expect(late).toMatchObject([{ code: 'report/account-late', at: { path: '/handedInOn' } }]);
    expect(said(late, 'fr')[0]).toContain('au plus tard le 30 juin 2025 ; il l’a été le 1er juillet 2025');
    const off = { ...item, rules: { dueDate: 'off' } } as const;
    expect(check({ ...answer, handedInOn: '2025-07-01' }, off)).toEqual([]);
    expect(check({ lines: balanced, yearEnd: '9999-12-31' })).toEqual([]);
    const [facts] = print({ ...answer, handedInOn: '2025-05-02' });
    expect(
      facts?.kind === 'facts' && facts.items.map((each) => `${each.term} ${plain(each.description)}`),
    ).toEqual([
      'Exercice clos le 31 décembre 2024',
      'À remettre au plus tard le 30 juin 2025',
      'Remis le 2 mai 2025',
    ]);
  });
  test('PR-17: says which side exceeds by how much, planned and actual apart, in kind apart', () => {
    expect(check({ lines: balanced })).toEqual([]);
    const off = [
      ...balanced,
      line('65', 'expense', 500, undefined),
      line('75', 'income', undefined, 250.5),
      line('87b', 'income', undefined, 100, { inKind: true }),
    ];
    const issues = check({ lines: off });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(
      Array(3).fill(['report/budget-unbalanced', 'warning']),
    );
    expect(said(issues, 'fr')).toEqual([
      '« Compte rendu financier » n’est pas équilibré. Au prévu, les charges dépassent les produits de 500 €, sans compter les montants inconnus.',
      '« Compte rendu financier » n’est pas équilibré. Au réalisé, les produits dépassent les charges de 250,50 €, sans compter les montants inconnus.',
      '« Compte rendu financier » n’est pas équilibré. Au réalisé, les ressources en nature dépassent les emplois en nature de 100 €.',
    ]);
    expect(said(issues, 'en')[1]).toBe(
      '“Financial account” does not balance. Actual income exceeds expenditure by €250.50, amounts not known left out.',
    );
    const note = print({ lines: off }, 'en').at(-1);
    expect(note?.kind === 'note' && note.tone === 'attention' && plain(note.content)).toContain(
      'by €500, amounts',
    );
    expect(check({ lines: off }, { ...item, rules: { balance: 'off' } })).toEqual([]);
  });
  test('PR-17: prints planned beside actual with the difference, by heading, with totals', () => {
    const tables = tablesIn(print({ lines: balanced }));
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Charges',
      'Produits',
      'Contributions volontaires en nature : emplois',
      'Contributions volontaires en nature : ressources',
    ]);
    expect(rowsOf(tables[0])).toEqual([
      ['Achats', '2 000 €', '1 500 €', '−500 € | −25 %'],
      ['Poste 60 | Dons reçus', '2 000 €', '1 500 €', '−500 € | −25 %'],
      ['Personnel', '10 000 €', '10 500 €', '+500 € | +5 %'],
      ['Poste 64', '10 000 €', '10 500 €', '+500 € | +5 %'],
      ['Total', '12 000 €', '12 000 €', '0 €'],
    ]);
    expect(rowsOf(tables[2]).at(-1)).toEqual(rowsOf(tables[3]).at(-1));
    const note = print({ lines: balanced }).at(-1);
    expect(note?.kind === 'note' && plain(note.content)).toBe(
      'Charges et produits sont égaux, au prévu comme au réalisé.',
    );
    const planned = balanced.map(({ actual: _, ...rest }) => rest);
    const only = print({ lines: planned }).at(-1);
    expect(only?.kind === 'note' && plain(only.content)).toBe('Charges et produits sont égaux.');
  });
  test('writes every amount with its cents where one has some', () => {
    const lines = [line('a', 'expense', 10.5, 10), line('b', 'income', 0, 20)];
    const rows = tablesIn(print({ lines })).flatMap(rowsOf);
    expect(rows[0]).toEqual(['Poste a', '10,50 €', '10,00 €', '−0,50 € | −4,8 %']);
    // nothing was planned: no percentage of it
    expect(rows[2]).toEqual(['Poste b', '0,00 €', '20,00 €', '+20,00 €']);
  });
  test('counts no amount that is not known, and says so', () => {
    const lines = [
      line('a', 'expense', 10, undefined),
      line('b', 'expense', 5, 4),
      line('c', 'income', 15, 4),
    ];
    const [expenses] = tablesIn(print({ lines }));
    expect(rowsOf(expenses)[0]).toEqual(['Poste a', '10 €', '—', '—']);
    expect(rowsOf(expenses).at(-1)).toEqual(['Total', '15 €', '4 €', '—']);
    expect(plain(expenses?.note)).toBe('1 montant n’est pas connu ; il n’est pas dans les totaux.');
  });
  test('adds nothing where currencies are mixed', () => {
    const lines = [
      line('a', 'expense', 10, 10, { category: 'Achats' }),
      { ...line('b', 'income', 10), actual: { minor: 5, currency: 'XOF' } },
    ];
    expect(check({ lines })).toMatchObject([
      { code: 'report/budget-currencies', severity: 'error', params: { found: 'EUR, XOF' } },
    ]);
    expect(check({ lines }, { ...item, currency: 'EUR' })).toMatchObject([
      { code: 'report/other-currency', at: { path: '/lines/1/actual/currency' } },
    ]);
    const blocks = print({ lines });
    const rows = tablesIn(blocks).flatMap(rowsOf);
    expect(rows).toEqual([
      ['Achats', '', '', ''],
      ['Poste a', '10 €', '10 €', '0 €'],
      ['Poste b', '10 €', '5 XOF', '—'],
    ]);
    const note = blocks.at(-1);
    expect(note?.kind === 'note' && plain(note.content)).toContain('EUR, XOF');
  });
  test('keeps lines without a heading together, after the others', () => {
    const lines = [line('a', 'expense', 1), line('b', 'expense', 2, undefined, { category: 'Achats' })];
    const [table] = tablesIn(print({ lines }));
    expect(table?.rows.map(([first]) => first && cellText(first))).toEqual([
      'Achats',
      'Poste b',
      'Autres postes',
      'Poste a',
      'Total',
    ]);
  });
  test('reads lines of its form alone', () => {
    expect(budgetItem.parse?.({ lines: balanced }, item).value).toEqual({ lines: balanced });
    const wrong = [{ ...balanced[0], side: 'both' }];
    expect(budgetItem.parse?.({ lines: wrong }, item).issues).toMatchObject([
      { at: { path: '/lines/0/side' } },
    ]);
    expect(budgetItem.isEmpty?.({ lines: [] })).toBe(true);
    expect(budgetItem.toBlocks({ lines: [] }, item, printContext('fr'))).toEqual([]);
    expect(budgetItem.toBlocks(undefined, item, printContext('fr'))).toEqual([]);
    expect(print({ lines: [line('a', 'expense')] }).map(({ kind }) => kind)).toEqual(['table']);
    expect(check({ lines: [] }, { ...item, rules: { count: { min: 1 } } })).toMatchObject([
      { code: 'report/too-few' },
    ]);
  });
  test('law: an account with the same lines on both sides balances, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (minors, inKind) => {
          const of = (side: BudgetEntry['side'], amounts: readonly number[]) =>
            amounts.map((minor, index) => {
              const planned = { minor, currency: 'EUR' };
              return { id: `${side}${index}`, side, label: 'x', inKind, planned, actual: planned };
            });
          const lines = [...of('expense', minors), ...of('income', minors.toReversed())];
          expect(check({ lines })).toEqual([]);
          const [first, ...rest] = lines;
          expect(check({ lines: rest }).length).toBe(first?.planned.minor === 0 ? 0 : 2);
        },
      ),
    );
  });
});
