import { parseQuantity } from '@jalon/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from './plainNumber.ts';

const part = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 10 }),
  fc.constantFrom('0', '00', '007', '01234', '1250', '999999999999999'),
);
const written = fc
  .tuple(fc.constantFrom('', '-', '+', ' ', '--'), part, fc.constantFrom('', ',', '.', ' ', ',.'), part)
  .map((parts) => parts.join(''));

test('a number read the short way is what the whole reading gives, wherever it comes from', () => {
  const locales = [undefined, 'fr', 'fr-BE', 'fr-CH', 'en', 'es', 'es-MX', 'nl'] as const;
  let count = 0;
  fc.assert(
    fc.property(written, fc.constantFrom(...locales), (text, locale) => {
      const value = plainNumber(text);
      if (value === undefined) return;
      count += 1;
      expect(parseQuantity(text, locale ? { locale } : {})).toEqual({
        value: { value, written: text },
        issues: [],
      });
    }),
    { numRuns: 4000 },
  );
  expect(count).toBeGreaterThan(200);
});

test.each([
  ['12', 12],
  ['-5', -5],
  ['12,5', 12.5],
  ['0.07', 0.07],
  ['-0', 0],
  ['1,2345', 1.2345],
  ['1.250', undefined],
  ['01234', undefined],
  ['1e3', undefined],
  ['12,', undefined],
  [',5', undefined],
  ['-', undefined],
  ['', undefined],
  ['1234567890123456', undefined],
  [' 12', undefined],
])('%j is %j', (text, value) => {
  expect(plainNumber(text)).toBe(value);
});
