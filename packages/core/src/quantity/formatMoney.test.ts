import { expect, test } from 'vitest';
import { formatMoney } from './formatMoney.ts';

test('minor units become major ones by the currency, not by a hundred', () => {
  expect(formatMoney({ minor: 1_500_000, currency: 'EUR' }, 'en')).toBe('€15,000.00');
  expect(formatMoney({ minor: 1_500_000, currency: 'XAF' }, 'fr')).toBe('1\u202F500\u202F000\u00A0XAF');
  expect(formatMoney({ minor: 1500, currency: 'TND' }, 'fr')).toBe('1,500\u00A0TND');
});
