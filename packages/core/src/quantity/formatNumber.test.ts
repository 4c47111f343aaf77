import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../text/LanguageTag.ts';
import { formatNumber } from './formatNumber.ts';
import { parseQuantity } from './parseQuantity.ts';

test.each([
  [12405.75, {}, '12\u202F405,75', '12,405.75'],
  [1_250_000, {}, '1\u202F250\u202F000', '1,250,000'],
  [-0.5, {}, '−0,5', '−0.5'],
  [-0.001, {}, '0', '0'],
  [-0, {}, '0', '0'],
  [1.005, {}, '1,01', '1.01'],
  [8.345, {}, '8,35', '8.35'],
  [-1.005, {}, '−1,01', '−1.01'],
  [64.8148, { decimals: 1 }, '64,8', '64.8'],
  [64.96, { decimals: 1 }, '65', '65'],
  [999.96, { decimals: 1 }, '1\u202F000', '1,000'],
  [2.5, { decimals: 0 }, '3', '3'],
  [12, { minDecimals: 2 }, '12,00', '12.00'],
  [
    1e21,
    {},
    '1\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000',
    '1,000,000,000,000,000,000,000',
  ],
  [1e-7, {}, '0', '0'],
])('%d with %o is %s', (value, options, french, english) => {
  expect(formatNumber(value, 'fr', options)).toBe(french);
  expect(formatNumber(value, 'en', options)).toBe(english);
});

test.each([
  [12405.75, '12\u202F405,75', '12.405,75'],
  [1250.5, '1250,5', '1.250,5'],
  [-0.5, '−0,5', '−0,5'],
])('%d is grouped in Spanish from five digits on, in Dutch by dots', (value, spanish, dutch) => {
  expect(formatNumber(value, 'es')).toBe(spanish);
  expect(formatNumber(value, 'nl')).toBe(dutch);
});

test('no number is no text', () => {
  expect(() => formatNumber(Number.NaN, 'fr')).toThrow('finite');
  expect(() => formatNumber(Number.POSITIVE_INFINITY, 'en')).toThrow('finite');
});

test('what is written is read back as the same number', () => {
  const value = fc.integer({ min: -1e11, max: 1e11 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(value, fc.constantFrom<Language>('fr', 'en', 'es', 'nl'), (number, lang) => {
      const text = formatNumber(number, lang);
      expect(parseQuantity(text, { locale: lang })).toEqual({
        value: { value: number, written: text },
        issues: [],
      });
    }),
  );
});

test('rounding is never off by more than half of the last decimal', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.nat(4), (number, decimals) => {
      const text = formatNumber(number, 'en', { decimals });
      const shown = Number(text.replaceAll(',', '').replace('−', '-'));
      expect(Math.abs(shown - number)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
    }),
  );
});
