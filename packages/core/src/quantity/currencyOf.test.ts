import { expect, test } from 'vitest';
import { currencyDecimals } from './currencyDecimals.ts';
import { currencyOf } from './currencyOf.ts';

test.each([
  ['€', 'EUR'],
  ['euros', 'EUR'],
  ['Eur', 'EUR'],
  ['EUR', 'EUR'],
  ['$', 'USD'],
  ['US$', 'USD'],
  ['$ CA', 'CAD'],
  ['£', 'GBP'],
  ['CHF', 'CHF'],
  ['XOF', 'XOF'],
])('%s is %s', (sign, code) => {
  expect(currencyOf(sign)).toBe(code);
});

test.each(['kr', 'FCFA', 'ETP', 'top', 'all', 'ABC', 'R A', '', 'constructor'])(
  '"%s" names no single currency',
  (sign) => {
    expect(currencyOf(sign)).toBeUndefined();
  },
);

test('a currency has none, two or three decimals', () => {
  expect(['EUR', 'XOF', 'TND', 'JPY'].map(currencyDecimals)).toEqual([2, 0, 3, 0]);
});
