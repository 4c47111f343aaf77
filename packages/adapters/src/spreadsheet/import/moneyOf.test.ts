import { expect, test } from 'vitest';
import { moneyOf } from './moneyOf.ts';

test('an amount is in minor units of its currency, whatever it is called', () => {
  expect(moneyOf({ value: 1180.5, unit: '€' })).toEqual({ minor: 118050, currency: 'EUR' });
  expect(moneyOf({ value: 0.29, unit: 'EUR' })).toEqual({ minor: 29, currency: 'EUR' });
  expect(moneyOf({ value: 1.005, unit: 'TND' })).toEqual({ minor: 1005, currency: 'TND' });
  expect(moneyOf({ value: 500, unit: 'XOF' })).toEqual({ minor: 500, currency: 'XOF' });
  expect(moneyOf({ value: -0.001, unit: 'EUR' })).toEqual({ minor: 0, currency: 'EUR' });
});

test('without a number or a currency there is none', () => {
  expect(moneyOf({ unit: 'EUR' })).toBeUndefined();
  expect(moneyOf({ value: 3 })).toBeUndefined();
  expect(moneyOf({ value: 3, unit: 'jours' })).toBeUndefined();
  expect(moneyOf({ value: 3 }, 'CAD')).toEqual({ minor: 300, currency: 'CAD' });
  expect(moneyOf({ value: 1e300, unit: 'EUR' })).toBeUndefined();
});
