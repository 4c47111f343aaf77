import type { Dossier } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import type { BudgetAnswer } from '../../schema/Answers.ts';
import { programmeBinders } from './programmeBinders.ts';

const asOf = '2026-01-31';
const budgetOf = (dossier: Dossier, day = asOf) =>
  programmeBinders.budget(dossier, { asOf: day, progress: new Map() })?.answer as BudgetAnswer | undefined;
const programme = (fields: Partial<Dossier['programme'] & object>): Dossier => ({
  ...fullDossier,
  programme: { name: 'P', roles: [], budget: fullDossier.programme?.budget ?? [], ...fields },
});

describe('the financial account', () => {
  test('has every line, planned beside actual, and its two sides balance', () => {
    const { lines = [] } = budgetOf(fullDossier) ?? {};
    const sum = (side: string, column: 'planned' | 'actual') =>
      lines
        .filter((line) => line.side === side)
        .reduce((total, line) => total + (line[column]?.minor ?? 0), 0);
    expect(lines).toHaveLength(13);
    expect([sum('expense', 'planned'), sum('expense', 'actual')]).toEqual([19_000_000, 18_825_000]);
    expect([sum('income', 'planned'), sum('income', 'actual')]).toEqual([19_000_000, 18_825_000]);
  });
  test('closes the year that the only grant was for, else the last day of the programme', () => {
    const grants = [{ id: 'g', period: { start: '2024-01-01', end: '2024-12-31' } }];
    expect(budgetOf(programme({ grants, end: '2025-12-31' }))?.yearEnd).toBe('2024-12-31');
    expect(budgetOf(programme({ grants: [...grants, { id: 'h' }], end: '2025-12-31' }))?.yearEnd).toBe(
      '2025-12-31',
    );
    expect(budgetOf(programme({}))).not.toHaveProperty('yearEnd');
  });
  test('of a year that is not over closes nothing', () => {
    expect(budgetOf(fullDossier, '2025-12-30')).not.toHaveProperty('yearEnd');
    expect(budgetOf(fullDossier, '2025-12-31')?.yearEnd).toBe('2025-12-31');
  });
  test('an account without a line is none', () => {
    expect(budgetOf(programme({ budget: [] }))).toBeUndefined();
  });
});

test('a grant names its funder; a funder that is unknown is left out', () => {
  const grants = [
    { id: 'g', funder: 'caf', amount: { minor: 100, currency: 'EUR' } },
    { id: 'h', funder: 'nobody' },
  ];
  const bound = programmeBinders.grants(programme({ grants }), { asOf, progress: new Map() });
  expect(bound?.answer).toEqual({
    entries: [
      {
        id: 'g',
        funder: { fr: 'Caf du Val-des-Rives', en: 'Val-des-Rives family benefits office' },
        amount: { minor: 100, currency: 'EUR' },
      },
      { id: 'h' },
    ],
  });
});
