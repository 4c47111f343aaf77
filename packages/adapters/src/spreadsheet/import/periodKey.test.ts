import { expect, test } from 'vitest';
import { IdMint } from './IdMint.ts';
import { periodKey } from './periodKey.ts';

test('a period is called by its grain, else by its days', () => {
  const key = (start: string, end: string, grain?: Parameters<typeof periodKey>[0]['grain']) =>
    periodKey({ start, end, ...(grain ? { grain } : {}) });
  expect(key('2024-04-01', '2024-06-30', 'quarter')).toBe('2024-q2');
  expect(key('2024-07-01', '2024-12-31', 'half-year')).toBe('2024-s2');
  expect(key('2024-02-01', '2024-02-29', 'month')).toBe('2024-02');
  expect(key('2024-01-01', '2024-12-31', 'year')).toBe('2024');
  expect(key('2024-12-31', '2024-12-31', 'day')).toBe('2024-12-31');
  expect(key('2024-12-31', '2024-12-31')).toBe('2024-12-31');
  expect(key('2024-06-01', '2024-08-31', 'quarter')).toBe('2024-06-01_2024-08-31');
});

test('an id is readable, cut at a word and never given twice', () => {
  const mint = new IdMint(['familles']);
  expect(mint.fromText('indicator', 'Familles')).toBe('familles-2');
  expect(mint.fromText('indicator', 'Familles')).toBe('familles-3');
  expect(mint.fromText('indicator', 'Taux de familles déclarant se sentir plus confiantes qu’avant')).toBe(
    'taux-de-familles-declarant-se-sentir-plus',
  );
  expect(mint.fromId('x'.repeat(200))).toHaveLength(128);
  expect(mint.fromId('x'.repeat(200))).toMatch(/^x{126}-2$/);
});
