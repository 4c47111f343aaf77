import { expect, test } from 'vitest';
import { writtenLocale } from './writtenLocale.ts';

test.each([
  [['12', '7,5', '12,500'], 'fr'],
  [['45,5 %', '1 250,75'], 'fr'],
  [['1.250,5'], 'fr'],
  [['7.5', '12,500'], 'en'],
  [['1,250.5'], 'en'],
  [['12,500', '1.250', '', 'n/a, tbc'], 'en'],
  [[], 'en'],
  [['7,5', '7.5'], undefined],
])('%j', (figures, locale) => {
  expect(writtenLocale(figures)).toBe(locale);
});
