import { expect, test } from 'vitest';
import { financialAccountDue } from './financialAccountDue.ts';

test('PR-17 the account of 2024 is due on 30 June 2025, that of a year to the end of August at the end of February', () => {
  expect(financialAccountDue('2024-12-31')).toBe('2025-06-30');
  expect(financialAccountDue('2023-08-31')).toBe('2024-02-29');
});
