import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../text/LanguageTag.ts';
import { formatQuantity } from './formatQuantity.ts';
import { parseQuantity } from './parseQuantity.ts';

const nb = '\u00A0';

test.each([
  [0.75, 'ratio', `75${nb}%`, '75%'],
  [0.07, 'ratio', `7${nb}%`, '7%'],
  [0.6481, 'ratio', `64,8${nb}%`, '64.8%'],
  [1.034, 'ratio', `103,4${nb}%`, '103.4%'],
  [64.25, '%', `64,3${nb}%`, '64.3%'],
  [0.12, 'ratio-point', `12${nb}points`, `12${nb}points`],
  [0.01, 'ratio-point', `1${nb}point`, `1${nb}point`],
  [-0.015, 'ratio-point', `−1,5${nb}point`, `−1.5${nb}points`],
  [12405.75, 'EUR', `12\u202F405,75${nb}€`, '€12,405.75'],
  [-5, 'EUR', `−5,00${nb}€`, '−€5.00'],
  [12, 'USD', `12,00${nb}$US`, '$12.00'],
  [12, 'CAD', `12,00${nb}$CA`, 'CA$12.00'],
  [1500.4, 'XOF', `1\u202F500${nb}XOF`, `XOF${nb}1,500`],
  [1.5, 'TND', `1,500${nb}TND`, `TND${nb}1.500`],
  [18.5, 'jours', `18,5${nb}jours`, `18.5${nb}jours`],
  [3, 'ETP', `3${nb}ETP`, `3${nb}ETP`],
  [3, '', '3', '3'],
])('%d in %s', (value, unit, french, english) => {
  expect(formatQuantity(value, unit, 'fr')).toBe(french);
  expect(formatQuantity(value, unit, 'en')).toBe(english);
});

test.each([
  [0.75, 'ratio', `75${nb}%`, '75%'],
  [0.01, 'ratio-point', `1${nb}punto`, `1${nb}punt`],
  [0.015, 'ratio-point', `1,5${nb}puntos`, `1,5${nb}punten`],
  [12405.75, 'EUR', `12\u202F405,75${nb}€`, `€${nb}12.405,75`],
  [-5, 'EUR', `−5,00${nb}€`, `€${nb}−5,00`],
  [12, 'USD', `12,00${nb}US$`, `US$${nb}12,00`],
  [1500, 'XOF', `1500${nb}XOF`, `XOF${nb}1.500`],
  [18.5, 'uren', `18,5${nb}uren`, `18,5${nb}uren`],
])('%d in %s, in Spanish and Dutch', (value, unit, spanish, dutch) => {
  expect(formatQuantity(value, unit, 'es')).toBe(spanish);
  expect(formatQuantity(value, unit, 'nl')).toBe(dutch);
});

test('points are told in full on request', () => {
  expect(formatQuantity(0.12, 'ratio-point', 'fr', { length: 'long' })).toBe(`12${nb}points de pourcentage`);
  expect(formatQuantity(0.01, 'ratio-point', 'en', { length: 'long' })).toBe(`1${nb}percentage point`);
  expect(formatQuantity(0.12, 'ratio-point', 'es', { length: 'long' })).toBe(`12${nb}puntos porcentuales`);
  expect(formatQuantity(0.12, 'ratio-point', 'nl', { length: 'long' })).toBe(`12${nb}procentpunten`);
});

test('amounts of money are read back as they were', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  const currency = fc.constantFrom('EUR', 'GBP', 'USD', 'CHF', 'CAD');
  fc.assert(
    fc.property(cents, currency, fc.constantFrom<Language>('fr', 'en', 'es', 'nl'), (minor, unit, lang) => {
      const { value } = parseQuantity(formatQuantity(minor / 100, unit, lang), { locale: lang });
      expect(value).toMatchObject({ value: minor / 100, unit });
    }),
  );
});

test('percentages are read back in points', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5000, max: 5000 }),
      fc.constantFrom<Language>('fr', 'en', 'es', 'nl'),
      (tenths, lang) => {
        const { value } = parseQuantity(formatQuantity(tenths / 1000, 'ratio', lang), { locale: lang });
        expect(value).toMatchObject({ value: tenths / 10, unit: '%' });
      },
    ),
  );
});

test('a finite share is always shown, however large', () => {
  expect(formatQuantity(1e308, 'ratio', 'en')).toMatch(/^[\d,]+%$/);
  expect(formatQuantity(-1e308, 'ratio-point', 'fr')).toContain('points');
});
