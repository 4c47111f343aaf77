/**
 * Budgets beside what became of them, line by line.
 * @module
 */
import type { RecordKind } from '../RecordKind.ts';

/** An account: a budget line per row, what was planned and what became of it. */
export const accountKind: RecordKind = {
  kind: 'financial-account',
  fields: {
    'account.code': 'text',
    'account.name': 'text',
    unit: 'text',
    'budget.planned': 'figure',
    'budget.actual': 'figure',
    'budget.amount': 'figure',
    'budget.gap': 'figure',
    'budget.share': 'figure',
    responsible: 'text',
    comment: 'text',
  },
  needs: [['account.name'], ['budget.planned', 'budget.actual', 'budget.amount']],
  names: ['account.name'],
  repeats: ['account.name', 'budget.planned', 'budget.actual', 'budget.amount', 'budget.gap', 'budget.share'],
  periods: 'budget.actual',
};
