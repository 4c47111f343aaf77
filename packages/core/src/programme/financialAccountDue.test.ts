import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { ruleMessages } from '../check/ruleMessages.ts';
import { budgetUnbalanced } from '../check/rules/budgetUnbalanced.ts';
import { createDossier } from '../dossier/createDossier.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import { financialAccountDue } from './financialAccountDue.ts';

test('PR-17 the account of 2024 is due on 30 June 2025, that of a year to the end of August at the end of February', () => {
  expect(financialAccountDue('2024-12-31')).toBe('2025-06-30');
  expect(financialAccountDue('2023-08-31')).toBe('2024-02-29');
});

test('PR-17 an account whose sides differ is flagged, planned or actual', () => {
  const line = { label: 'Ligne', planned: { minor: 100_000, currency: 'EUR' } };
  const account = (income: number) =>
    createDossier({
      id: 'demo',
      title: 'Démo',
      programme: {
        name: 'P',
        roles: [],
        budget: [
          { ...line, id: 'charges', side: 'expense', actual: { minor: 98_050, currency: 'EUR' } },
          { ...line, id: 'produits', side: 'income', actual: { minor: income, currency: 'EUR' } },
        ],
      },
    });
  const rules = [budgetUnbalanced];
  const [issue] = check(account(98_000), { rules });
  expect(formatIssue(issue as never, 'fr', ruleMessages(rules)).replace(/[\u00A0\u202F]/g, ' ')).toBe(
    'Le compte ne s’équilibre pas (réalisé) : 980,50 € de charges pour 980,00 € de produits.',
  );
  expect(check(account(98_050), { rules })).toEqual([]);
});
